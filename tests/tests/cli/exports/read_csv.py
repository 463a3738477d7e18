# The rows of a CSV file, as JSON; the second argument is the delimiter.
import csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(json.dumps(list(csv.reader(file, delimiter=sys.argv[2], strict=True))))
