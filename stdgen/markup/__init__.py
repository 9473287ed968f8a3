"""The small Markdown of the standards: text becomes blocks with places (`parse`), and blocks text again (`write`).

Paragraphs, quotes, lists and tables are separated by blank lines; a line end is a space.

    \\ at a line's end      a line break within the paragraph
    - • o – 1. 1) a) a.    a list point, its marker kept (`*` is `•`); points below each other need no blank line;
                           two spaces more make it a point of the point above
    -(Stk. 2.)             a list point with any other marker
    > text                 a quote
    | a | b |              a table; a second line |---|---| makes the first a header row, as a first line it makes none;
                           in a cell, <br> breaks the line, and {h} or {2x1} before the text say header or width x height
    **strong** *emphasis* [text](target) <https://…>
    ![text]()              a picture, of which only the text is kept
    \\*                     a sign that means nothing but itself
    {{ kommune.navn }}     a variable: an atom here, given to `fill` with its place

No text is wrong: what is none of these is plain text. Time and nesting are bounded for any input.
"""
