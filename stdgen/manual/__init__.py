"""The rules become their manual: a list, a page each, data, and a site of pages to be put on a server."""
