"""One producer from PyPI, in a process of its own: how long it takes, and how much memory.

produce.py PRODUCER FONTS RUNS CONTENT FILE: CONTENT is the JSON that `vigie-peers produce content` writes. What each
producer reads (markup, HTML, a list) is made from it before the clock starts. The first call counts as the first, then
RUNS more give the median; without more, the first is the median. Times are those of the processor, of all threads.
"""

import json
import resource
import statistics
import sys
import time
from pathlib import Path


def main():
    producer, fonts, runs, content, file = sys.argv[1:]
    content = json.loads(Path(content).read_text(encoding="utf-8"))
    work = {"typst": typst, "reportlab": reportlab, "weasyprint": weasyprint}[producer](content, Path(fonts))

    def timed():
        started = time.process_time()
        made = work()
        return (time.process_time() - started) * 1000, made

    first, made = timed()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    Path(file).write_bytes(made)
    times = [timed()[0] for _ in range(int(runs))]
    print(json.dumps({"first": first, "median": statistics.median(times or [first]), "memory": memory}))


def kids(node, role=None):
    """The elements in an element, of one role or of any."""
    return [it for it in node["kids"] if isinstance(it, dict) and role in (None, it["role"])]


def words(node):
    """All text of an element."""
    return "".join(it if isinstance(it, str) else words(it) for it in node["kids"])


def rows(table):
    """The rows of a table, header first: each a list of cells."""
    return [kids(row) for part in kids(table) for row in ([part] if part["role"] == "TR" else kids(part))]


BLOCKS = {"Sect", "Div", "P", "L", "Table", "H1", "H2", "H3", "H4"}


def runs_and_blocks(node):
    """The kids of an element in order: inline ones joined, block ones apart."""
    inline = []
    for kid in node["kids"]:
        if isinstance(kid, dict) and kid["role"] in BLOCKS:
            if inline:
                yield inline
            inline = []
            yield kid
        else:
            inline.append(kid)
    if inline:
        yield inline


# typst ------------------------------------------------------------------------------------------------------------


def typst(content, fonts):
    import typst

    def escape(text):
        return "".join("\\" + c if c in "\\#$*_`<>@[]=-+/~\"'" else c for c in text)

    def inline(kids):
        out = []
        for kid in kids:
            if isinstance(kid, str):
                out.append(escape(kid))
            elif kid["role"] == "Link" and kid["address"]:
                out.append(f"#link({json.dumps(kid['address'])})[{inline(kid['kids'])}]")
            else:
                out.append(inline(kid["kids"]))
        return "".join(out)

    def block(node):
        role = node["role"]
        if role in ("H1", "H2", "H3", "H4"):
            return f"#heading(level: {role[1]})[{inline(node['kids'])}]\n\n"
        if role == "P":
            return inline(node["kids"]).strip() + "\n\n"
        if role == "L":
            name = "enum" if node["numbered"] else "list"
            items = "".join(f"[{body(item)}]," for item in kids(node, "LI"))
            return f"#{name}({items})\n\n"
        if role == "Table":
            table = rows(node)
            head, rest = table[0], table[1:]
            columns = max(len(row) for row in table)
            cells = lambda row: "".join(f"[{body(cell)}]," for cell in row)
            return (
                f"#table(columns: {columns}, table.header({cells(head)}), " + "".join(map(cells, rest)) + ")\n\n"
            )
        return "".join(block(kid) for kid in kids(node))

    def body(item):
        parts = kids(item, "LBody") or [item]
        return "".join(
            inline(it) if isinstance(it, list) else block(it) for part in parts for it in runs_and_blocks(part)
        )

    source = (
        f"#set document(title: {json.dumps(content['title'])}, date: datetime(year: 2026, month: 11, day: 24))\n"
        f"#set text(font: \"Noto Sans\", size: 10pt, lang: {json.dumps(content['language'][:2])})\n"
        f"#set page(width: {content['width']}pt, height: {content['height']}pt, margin: 54pt, "
        f"header: [{escape(content['head'])}], footer: context [{escape(content['foot'])} "
        "#counter(page).display() / #counter(page).final().first()])\n"
        "#set table(stroke: 0.5pt)\n" + block(content["document"])
    ).encode()
    source_file = Path(sys.argv[5]).with_suffix(".typ")
    source_file.write_bytes(source)
    return lambda: typst.compile(
        str(source_file), font_paths=[str(fonts)], ignore_system_fonts=True, pdf_standards="ua-1"
    )


# reportlab --------------------------------------------------------------------------------------------------------


def reportlab(content, fonts):
    import io
    from xml.sax.saxutils import escape

    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Table, TableStyle

    size = (content["width"], content["height"])
    room = content["width"] - 108

    def inline(kids):
        out = []
        for kid in kids:
            if isinstance(kid, str):
                out.append(escape(kid))
            elif kid["role"] == "Link" and kid["address"]:
                out.append(f'<a href="{escape(kid["address"])}">{inline(kid["kids"])}</a>')
            else:
                out.append(inline(kid["kids"]))
        return "".join(out)

    def work():
        pdfmetrics.registerFont(TTFont("R", str(fonts / "NotoSans-Regular.ttf")))
        pdfmetrics.registerFont(TTFont("B", str(fonts / "NotoSans-Bold.ttf")))
        text = ParagraphStyle("p", fontName="R", fontSize=10, leading=14.2, spaceBefore=4)
        cell = ParagraphStyle("c", fontName="R", fontSize=9.2, leading=12.6)
        heads = {
            f"H{level}": ParagraphStyle(f"h{level}", fontName="B", fontSize=s, leading=s * 1.4, spaceBefore=12)
            for level, s in ((1, 23), (2, 16.5), (3, 12), (4, 11))
        }

        def block(node, style=text):
            role = node["role"]
            if role in heads:
                return [Paragraph(inline(node["kids"]), heads[role])]
            if role == "P":
                return [Paragraph(inline(node["kids"]), style)]
            if role == "L":
                items = [ListItem(body(item, style)) for item in kids(node, "LI")]
                return [ListFlowable(items, bulletType="1" if node["numbered"] else "bullet", bulletFontName="R")]
            if role == "Table":
                data = [[body(cell_node, cell) for cell_node in row] for row in rows(node)]
                columns = max(len(row) for row in data)
                data = [row + [""] * (columns - len(row)) for row in data]
                table = Table(data, colWidths=[room / columns] * columns, repeatRows=1)
                table.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey)]))
                return [table]
            return [flowable for kid in kids(node) for flowable in block(kid, style)]

        def body(item, style):
            parts = kids(item, "LBody") or [item]
            return [
                flowable
                for part in parts
                for it in runs_and_blocks(part)
                for flowable in ([Paragraph(inline(it), style)] if isinstance(it, list) else block(it, style))
            ] or [Paragraph("", style)]

        def edges(canvas, document):
            canvas.setFont("R", 8.5)
            canvas.drawString(54, size[1] - 36, content["head"])
            canvas.drawString(54, 30, content["foot"])
            canvas.drawRightString(size[0] - 54, 30, str(document.page))

        out = io.BytesIO()
        SimpleDocTemplate(
            out, pagesize=size, leftMargin=54, rightMargin=54, topMargin=62, bottomMargin=56, title=content["title"]
        ).build(block(content["document"]), onFirstPage=edges, onLaterPages=edges)
        return out.getvalue()

    return work


# weasyprint -------------------------------------------------------------------------------------------------------


def weasyprint(content, fonts):
    from html import escape

    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    def inline(kids):
        out = []
        for kid in kids:
            if isinstance(kid, str):
                out.append(escape(kid))
            elif kid["role"] == "Link" and kid["address"]:
                out.append(f'<a href="{escape(kid["address"])}">{inline(kid["kids"])}</a>')
            else:
                out.append(inline(kid["kids"]))
        return "".join(out)

    def block(node):
        role = node["role"]
        if role in ("H1", "H2", "H3", "H4", "P"):
            return f"<{role}>{inline(node['kids'])}</{role}>"
        if role == "L":
            tag = "ol" if node["numbered"] else "ul"
            return f"<{tag}>" + "".join(f"<li>{body(item)}</li>" for item in kids(node, "LI")) + f"</{tag}>"
        if role == "Table":
            table = rows(node)
            head = "".join(f"<th scope=col>{body(cell)}</th>" for cell in table[0])
            rest = "".join("<tr>" + "".join(f"<td>{body(c)}</td>" for c in row) + "</tr>" for row in table[1:])
            return f"<table><thead><tr>{head}</tr></thead><tbody>{rest}</tbody></table>"
        return "<div>" + "".join(block(kid) for kid in kids(node)) + "</div>"

    def body(item):
        parts = kids(item, "LBody") or [item]
        return "".join(
            inline(it) if isinstance(it, list) else block(it) for part in parts for it in runs_and_blocks(part)
        )

    css = f"""
    @font-face {{ font-family: Noto; src: url({(fonts / "NotoSans-Regular.ttf").resolve().as_uri()}) }}
    @font-face {{ font-family: Noto; font-weight: bold;
                  src: url({(fonts / "NotoSans-Bold.ttf").resolve().as_uri()}) }}
    @page {{ size: {content["width"]}pt {content["height"]}pt; margin: 62pt 54pt 56pt;
      @top-left {{ content: "{content["head"].replace(chr(34), "")}"; font: 8.5pt Noto }}
      @bottom-left {{ content: "{content["foot"].replace(chr(34), "")}"; font: 8.5pt Noto }}
      @bottom-right {{ content: counter(page) " / " counter(pages); font: 8.5pt Noto }} }}
    body {{ font: 10pt/14.2pt Noto }} p {{ margin: 4pt 0 }} table {{ width: 100%; border-collapse: collapse }}
    h1 {{ font-size: 23pt; line-height: 30pt }} h2 {{ font-size: 16.5pt; line-height: 23pt }}
    h3 {{ font-size: 12pt }} h4 {{ font-size: 11pt }}
    td, th {{ font-size: 9.2pt; border-bottom: 0.5pt solid grey; text-align: left; vertical-align: top }}
    """
    page = (
        f'<html lang="{content["language"]}"><head><title>{escape(content["title"])}</title></head>'
        f"<body>{block(content['document'])}</body></html>"
    )

    def work():
        fonts_known = FontConfiguration()
        style = CSS(string=css, font_config=fonts_known)
        return HTML(string=page).write_pdf(stylesheets=[style], font_config=fonts_known, pdf_variant="pdf/ua-1")

    return work


main()
