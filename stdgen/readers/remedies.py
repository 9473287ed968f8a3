"""A kind of file becomes what to do in the program that it was made with, for each thing that makes it hard to use without sight."""

from stdgen.model.text import Text

LANGUAGE = {
    "pdf": Text(
        da="Word: markér al tekst, vælg Gennemse › Sprog › Angiv korrektursprog › Dansk, og dan PDF-filen igen. LibreOffice: Funktioner › "
        "Indstillinger › Sprog. InDesign: vælg dansk i afsnitstypografierne. Eller i Acrobat: Filer › Egenskaber › Avanceret › Sprog.",
        en="Word: select all text, choose Review › Language › Set Proofing Language › Danish, and make the PDF again. LibreOffice: Tools › "
        "Options › Languages. InDesign: choose Danish in the paragraph styles. Or in Acrobat: File › Properties › Advanced › Language.",
    ),
    "docx": Text(
        da="Word: markér al tekst, og vælg Gennemse › Sprog › Angiv korrektursprog › Dansk. LibreOffice: Funktioner › Sprog › For al "
        "tekst.",
        en="Word: select all text and choose Review › Language › Set Proofing Language › Danish. LibreOffice: Tools › Language › For All "
        "Text.",
    ),
    "html": Text(
        da='Sæt lang="da" på sidens <html>; det gøres én gang i websidens skabelon.',
        en="Set lang=\"da\" on the page's <html>; that is done once, in the site's template.",
    ),
}
TITLE = {
    "pdf": Text(
        da="Skriv titlen i Word under Filer › Oplysninger › Titel (LibreOffice: Filer › Egenskaber › Beskrivelse; InDesign: Filer › "
        "Filoplysninger), og dan PDF-filen igen med «Gem som» eller «Eksportér», ikke med «Udskriv».",
        en="Write the title in Word under File › Info › Title (LibreOffice: File › Properties › Description; InDesign: File › File Info), "
        "and make the PDF again with «Save as» or «Export», not with «Print».",
    ),
    "docx": Text(
        da="Skriv titlen under Filer › Oplysninger › Titel (LibreOffice: Filer › Egenskaber › Beskrivelse).",
        en="Write the title under File › Info › Title (LibreOffice: File › Properties › Description).",
    ),
    "html": Text(
        da="Skriv standardens navn i sidens <title>, fx «Kvalitetsstandard for madservice - Kommunens navn».",
        en="Write the standard's name in the page's <title>, such as «Quality standard for meals - name of the municipality».",
    ),
}
PICTURE = {
    "pdf": Text(
        da="Word: højreklik på billedet, vælg Vis alternativ tekst, og skriv, hvad det siger, eller markér det som dekorativt "
        "(LibreOffice: højreklik › Alternativ tekst; InDesign: Objekt › Indstillinger for objekteksport). Dan så PDF-filen igen.",
        en="Word: right-click the picture, choose View Alt Text and write what it says, or mark it as decorative (LibreOffice: "
        "right-click › "
        "Alt Text; InDesign: Object › Object Export Options). Then make the PDF again.",
    ),
    "docx": Text(
        da="Højreklik på billedet, vælg Vis alternativ tekst, og skriv, hvad det siger, eller markér det som dekorativt.",
        en="Right-click the picture, choose View Alt Text and write what it says, or mark it as decorative.",
    ),
    "html": Text(
        da='Skriv i billedets alt, hvad det siger; er det kun pynt, så skriv alt="".',
        en='Write in the picture\'s alt what it says; if it is only decoration, write alt="".',
    ),
}
LEVEL = {
    "pdf": Text(
        da="Brug i Word eller InDesign typografierne Overskrift 1, 2, 3 … i rækkefølge, og dan PDF-filen igen.",
        en="Use the styles Heading 1, 2, 3 … in order in Word or InDesign, and make the PDF again.",
    ),
    "docx": Text(
        da="Brug typografierne Overskrift 1, 2, 3 … i rækkefølge; ændr typografiens skrift, hvis den er for stor.",
        en="Use the styles Heading 1, 2, 3 … in order; change the style's type if it is too large.",
    ),
    "html": Text(
        da="Brug <h1>, <h2>, <h3> … i rækkefølge; størrelsen bestemmes i stilarket.",
        en="Use <h1>, <h2>, <h3> … in order; their size is set in the style sheet.",
    ),
}
TABLE = {
    "pdf": Text(
        da="Word: sæt markøren i tabellens første række, vælg Tabellayout › Gentag overskriftsrækker, og dan PDF-filen igen (LibreOffice: "
        "Tabelegenskaber › Tekstforløb › Gentag overskrift; InDesign: Tabel › Konvertér rækker › Til overskrift).",
        en="Word: put the cursor in the table's first row, choose Table Layout › Repeat Header Rows, and make the PDF again (LibreOffice: "
        "Table Properties › Text Flow › Repeat heading; InDesign: Table › Convert Rows › To Header).",
    ),
    "docx": Text(
        da="Sæt markøren i tabellens første række, og vælg Tabellayout › Gentag overskriftsrækker (LibreOffice: Tabelegenskaber › "
        "Tekstforløb › Gentag overskrift).",
        en="Put the cursor in the table's first row and choose Table Layout › Repeat Header Rows (LibreOffice: Table Properties › Text "
        "Flow › "
        "Repeat heading).",
    ),
    "html": Text(
        da="Brug <th> i stedet for <td> til de celler, der siger, hvad de andre er.",
        en="Use <th> instead of <td> for the cells that say what the others are.",
    ),
}
TAGS = Text(
    da="Word: vælg Gem som › PDF › Indstillinger › «Dokumentstrukturkoder til hjælp til handicappede»; «Udskriv til PDF» fjerner dem. "
    "LibreOffice: Eksportér som PDF › «Tagget PDF». InDesign: Eksportér › «Opret kodet PDF».",
    en="Word: choose Save as › PDF › Options › «Document structure tags for accessibility»; «Print to PDF» drops them. LibreOffice: Export "
    "as PDF › «Tagged PDF». InDesign: Export › «Create Tagged PDF».",
)
BETTER_TAGS = Text(
    da="Brug i kildefilen rigtige overskrifter, lister og tabeller (typografierne Overskrift 1, 2 …), ikke tekstbokse og fed skrift, og "
    "dan "
    "PDF-filen igen med opmærkning.",
    en="Use real headings, lists and tables in the source file (the styles Heading 1, 2 …), not text boxes and bold type, and make the PDF "
    "again with tags.",
)
