# A workbook as JSON: cells with their kinds, and what makes its first sheet a table to fill in.
import datetime, json, sys, openpyxl
def plain(value):
    return value.isoformat()[:10] if isinstance(value, datetime.datetime) else value
formulas = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheets = []
for sheet in formulas:
    shown = values[sheet.title]
    sheets.append({
        "title": sheet.title,
        "rows": [[plain(shown[cell.coordinate].value) for cell in row] for row in sheet.iter_rows()],
        "formulas": {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"},
        "tables": {table.name: table.ref for table in sheet.tables.values()},
        "lists": [[str(it.sqref), it.formula1] for it in sheet.data_validations.dataValidation if it.type == "list"],
        "freeze": sheet.freeze_panes,
        "repeat": sheet.print_title_rows,
        "landscape": sheet.page_setup.orientation,
        "paper": str(sheet.page_setup.paperSize),
        "longest": max((len(str(cell.value)) for row in sheet.iter_rows() for cell in row if cell.value), default=0),
    })
print(json.dumps({"title": formulas.properties.title, "created": formulas.properties.created.isoformat()[:10],
                  "sheets": sheets}))
