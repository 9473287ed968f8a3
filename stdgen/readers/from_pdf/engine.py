"""pdfium's C functions with plain integers as handles: about half the cost of the generated bindings.

They are called with Python's lock held, so that two threads are never inside pdfium at once: it is not made for that.
"""

import ctypes
from ctypes import c_float, c_int, c_size_t, c_uint, c_ulong, c_void_p
from typing import Any

from stdgen.readers.from_pdf.library import function as _function

TEXT_OBJECT = 1
PATH_OBJECT = 2
IMAGE_OBJECT = 3
SHADING_OBJECT = 4
FORM_OBJECT = 5
WRONG_PASSWORD = 4
URI_ACTION = 3
MOVE_TO = 2
SHORT_TEXT = 256  # bytes that hold nearly every text

_SHORT_TEXT = ctypes.c_char * SHORT_TEXT

load_document = _function("FPDF_LoadMemDocument64", c_void_p, ctypes.c_char_p, c_size_t, ctypes.c_char_p)
close_document = _function("FPDF_CloseDocument", None, c_void_p)
last_error = _function("FPDF_GetLastError", c_ulong)
page_count = _function("FPDF_GetPageCount", c_int, c_void_p)
is_tagged = _function("FPDFCatalog_IsTagged", c_int, c_void_p)
meta_text = _function("FPDF_GetMetaText", c_ulong, c_void_p, ctypes.c_char_p, c_void_p, c_ulong)
catalog_language = _function("FPDFCatalog_GetLanguage", c_ulong, c_void_p, c_void_p, c_ulong)

attachment_count = _function("FPDFDoc_GetAttachmentCount", c_int, c_void_p)
attachment = _function("FPDFDoc_GetAttachment", c_void_p, c_void_p, c_int)
attachment_name = _function("FPDFAttachment_GetName", c_ulong, c_void_p, c_void_p, c_ulong)
attachment_file = _function("FPDFAttachment_GetFile", c_int, c_void_p, c_void_p, c_ulong, c_void_p)

load_page = _function("FPDF_LoadPage", c_void_p, c_void_p, c_int)
close_page = _function("FPDF_ClosePage", None, c_void_p)
page_box = _function("FPDF_GetPageBoundingBox", c_int, c_void_p, c_void_p)
page_rotation = _function("FPDFPage_GetRotation", c_int, c_void_p)
object_count = _function("FPDFPage_CountObjects", c_int, c_void_p)
page_object = _function("FPDFPage_GetObject", c_void_p, c_void_p, c_int)

load_text = _function("FPDFText_LoadPage", c_void_p, c_void_p)
close_text = _function("FPDFText_ClosePage", None, c_void_p)
char_count = _function("FPDFText_CountChars", c_int, c_void_p)
page_text = _function("FPDFText_GetText", c_int, c_void_p, c_int, c_int, c_void_p)
char_unicode = _function("FPDFText_GetUnicode", c_uint, c_void_p, c_int)
char_object = _function("FPDFText_GetTextObject", c_void_p, c_void_p, c_int)
char_loose_box = _function("FPDFText_GetLooseCharBox", c_int, c_void_p, c_int, c_void_p)
char_generated = _function("FPDFText_IsGenerated", c_int, c_void_p, c_int)
char_unmapped = _function("FPDFText_HasUnicodeMapError", c_int, c_void_p, c_int)
char_matrix = _function("FPDFText_GetMatrix", c_int, c_void_p, c_int, c_void_p)

object_type = _function("FPDFPageObj_GetType", c_int, c_void_p)
object_mcid = _function("FPDFPageObj_GetMarkedContentID", c_int, c_void_p)
object_bounds = _function("FPDFPageObj_GetBounds", c_int, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
object_colour = _function("FPDFPageObj_GetFillColor", c_int, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
object_matrix = _function("FPDFPageObj_GetMatrix", c_int, c_void_p, c_void_p)
text_font = _function("FPDFTextObj_GetFont", c_void_p, c_void_p)
text_size = _function("FPDFTextObj_GetFontSize", c_int, c_void_p, c_void_p)
text_mode = _function("FPDFTextObj_GetTextRenderMode", c_int, c_void_p)
path_mode = _function("FPDFPath_GetDrawMode", c_int, c_void_p, c_void_p, c_void_p)
segment_count = _function("FPDFPath_CountSegments", c_int, c_void_p)
path_segment = _function("FPDFPath_GetPathSegment", c_void_p, c_void_p, c_int)
segment_point = _function("FPDFPathSegment_GetPoint", c_int, c_void_p, c_void_p, c_void_p)
segment_type = _function("FPDFPathSegment_GetType", c_int, c_void_p)

form_count = _function("FPDFFormObj_CountObjects", c_int, c_void_p)
form_object = _function("FPDFFormObj_GetObject", c_void_p, c_void_p, c_ulong)

font_name = _function("FPDFFont_GetBaseFontName", c_size_t, c_void_p, c_void_p, c_size_t)
font_flags = _function("FPDFFont_GetFlags", c_int, c_void_p)
font_weight = _function("FPDFFont_GetWeight", c_int, c_void_p)
font_data = _function("FPDFFont_GetFontData", c_int, c_void_p, c_void_p, c_size_t, c_void_p)
glyph_path = _function("FPDFFont_GetGlyphPath", c_void_p, c_void_p, c_uint, c_float)
glyph_segments = _function("FPDFGlyphPath_CountGlyphSegments", c_int, c_void_p)
glyph_segment = _function("FPDFGlyphPath_GetGlyphPathSegment", c_void_p, c_void_p, c_int)
glyph_width = _function("FPDFFont_GetGlyphWidth", c_int, c_void_p, c_uint, c_float, c_void_p)

link_enumerate = _function("FPDFLink_Enumerate", c_int, c_void_p, c_void_p, c_void_p)
link_rectangle = _function("FPDFLink_GetAnnotRect", c_int, c_void_p, c_void_p)
link_quad_count = _function("FPDFLink_CountQuadPoints", c_int, c_void_p)
link_quad = _function("FPDFLink_GetQuadPoints", c_int, c_void_p, c_int, c_void_p)
link_action = _function("FPDFLink_GetAction", c_void_p, c_void_p)
action_type = _function("FPDFAction_GetType", c_ulong, c_void_p)
action_address = _function("FPDFAction_GetURIPath", c_ulong, c_void_p, c_void_p, c_void_p, c_ulong)

first_bookmark = _function("FPDFBookmark_GetFirstChild", c_void_p, c_void_p, c_void_p)
next_bookmark = _function("FPDFBookmark_GetNextSibling", c_void_p, c_void_p, c_void_p)
bookmark_title = _function("FPDFBookmark_GetTitle", c_ulong, c_void_p, c_void_p, c_ulong)
bookmark_target = _function("FPDFBookmark_GetDest", c_void_p, c_void_p, c_void_p)
target_page = _function("FPDFDest_GetDestPageIndex", c_int, c_void_p, c_void_p)

load_tree = _function("FPDF_StructTree_GetForPage", c_void_p, c_void_p)
close_tree = _function("FPDF_StructTree_Close", None, c_void_p)
tree_count = _function("FPDF_StructTree_CountChildren", c_int, c_void_p)
tree_child = _function("FPDF_StructTree_GetChildAtIndex", c_void_p, c_void_p, c_int)
element_role = _function("FPDF_StructElement_GetType", c_ulong, c_void_p, c_void_p, c_ulong)
element_alt = _function("FPDF_StructElement_GetAltText", c_ulong, c_void_p, c_void_p, c_ulong)
element_actual = _function("FPDF_StructElement_GetActualText", c_ulong, c_void_p, c_void_p, c_ulong)
element_attribute = _function("FPDF_StructElement_GetStringAttribute", c_ulong, c_void_p, ctypes.c_char_p, c_void_p, c_ulong)
element_count = _function("FPDF_StructElement_CountChildren", c_int, c_void_p)
element_child = _function("FPDF_StructElement_GetChildAtIndex", c_void_p, c_void_p, c_int)
element_child_mcid = _function("FPDF_StructElement_GetChildMarkedContentID", c_int, c_void_p, c_int)
attribute_count = _function("FPDF_StructElement_GetAttributeCount", c_int, c_void_p)
attribute_at = _function("FPDF_StructElement_GetAttributeAtIndex", c_void_p, c_void_p, c_int)
attribute_value = _function("FPDF_StructElement_Attr_GetValue", c_void_p, c_void_p, ctypes.c_char_p)
attribute_number = _function("FPDF_StructElement_Attr_GetNumberValue", c_int, c_void_p, c_void_p)


def wide_text(function: Any, *arguments: Any) -> str:
    """What a function writes as UTF-16 when called with a buffer and its size; an empty text where it has none."""
    buffer: ctypes.Array[ctypes.c_char] = _SHORT_TEXT()
    size = function(*arguments, buffer, SHORT_TEXT)
    if size > SHORT_TEXT:
        buffer = ctypes.create_string_buffer(size)
        size = function(*arguments, buffer, size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le", "replace")
