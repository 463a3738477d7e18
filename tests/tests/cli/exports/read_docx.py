# A document to edit, as its parts say it: headings, lists, tables, pictures, links, languages.
import json, re, sys, zipfile
import xml.etree.ElementTree as ET
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
parts = {name: ET.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith((".xml", ".rels"))}
document, styles = parts["word/document.xml"], parts["word/styles.xml"]
known = {style.get(W + "styleId") for style in styles.iter(W + "style")}
levels = {style.get(W + "styleId"): int(level.get(W + "val")) + 1 for style in styles.iter(W + "style")
          for level in style.iter(W + "outlineLvl")}
targets = {it.get("Id"): it.get("Target") for it in parts["word/_rels/document.xml.rels"]}
text = lambda element: "".join(it.text or "" for it in element.iter(W + "t"))
style = lambda paragraph: next((it.get(W + "val") for it in paragraph.iter(W + "pStyle")), None)
paragraphs = list(document.iter(W + "p"))
bookmarks = [it.get(W + "name") for it in document.iter(W + "bookmarkStart")]
links = list(document.iter(W + "hyperlink"))
runs = [run for run in document.iter(W + "r") if run.find(W + "t") is not None]
core = {it.tag.rsplit("}")[-1]: it.text for it in parts["docProps/core.xml"]}
print(json.dumps({
    "core": core,
    "unknown_styles": sorted({it.get(W + "val") for tag in ("pStyle", "rStyle", "tblStyle")
                              for it in document.iter(W + tag)} - known),
    "headings": [[levels[style(p)], text(p)] for p in paragraphs if style(p) in levels],
    "text": [text(p) for p in paragraphs],
    "tables": len(list(document.iter(W + "tbl"))),
    "heading_rows": sum(table.find(W + "tr").find(W + "trPr").find(W + "tblHeader") is not None
                        for table in document.iter(W + "tbl")),
    "uneven_tables": sum(len({len(row.findall(W + "tc")) for row in table.findall(W + "tr")}) != 1
                         for table in document.iter(W + "tbl")),
    "list_items": sum(p.find(W + "pPr").find(W + "numPr") is not None for p in paragraphs),
    "boxes": len(list(document.iter("{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"))),
    "alt_texts": [it.get("descr") for it in document.iter(WP + "docPr")],
    "picture_ids": [it.get("id") for it in document.iter(WP + "docPr")],
    "bookmarks": bookmarks,
    "lost_links": [it.get(W + "anchor") for it in links if it.get(W + "anchor") and it.get(W + "anchor") not in bookmarks],
    "lost_parts": [it.get(R + "id") for it in links if it.get(R + "id") and it.get(R + "id") not in targets],
    "addresses": sorted(set(targets[it.get(R + "id")] for it in links if it.get(R + "id"))),
    "languages": sorted({it.get(W + "val") for run in runs for it in run.iter(W + "lang")}),
    "silent_runs": sum(next(run.iter(W + "lang"), None) is None for run in runs),
    "feet": [text(parts[name]) + "|" + "".join(it.text for it in parts[name].iter(W + "instrText"))
             for name in sorted(parts) if re.match("word/foot", name)],
    "heads": [text(parts[name]) for name in sorted(parts) if re.match("word/head", name)],
    "moments": sorted({str(it.date_time) for it in archive.infolist()}),
}))
