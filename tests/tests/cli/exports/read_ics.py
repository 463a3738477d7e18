# A calendar as JSON: its name, and of each event what a program shows of it.
import json, sys, icalendar
with open(sys.argv[1], "rb") as file:
    bytes = file.read()
assert all(len(line) <= 75 for line in bytes.split(b"\r\n")), "a line is longer than 75 octets"
assert b"\n" not in bytes.replace(b"\r\n", b""), "a line ends otherwise than CRLF"
calendar = icalendar.Calendar.from_ical(bytes)
events = []
for event in calendar.walk("VEVENT"):
    start, end = event["DTSTART"], event["DTEND"]
    events.append({
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "language": event["SUMMARY"].params.get("LANGUAGE"),
        "description": str(event["DESCRIPTION"]),
        "start": start.dt.isoformat(),
        "days": (end.dt - start.dt).days,
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "sequence": int(event["SEQUENCE"]),
        "class": str(event["CLASS"]),
        "categories": [str(it) for it in event["CATEGORIES"].cats],
    })
errors = [str(it) for part in calendar.walk() for it in getattr(part, "errors", [])]
print(json.dumps({"name": str(calendar["X-WR-CALNAME"]), "about": str(calendar["X-WR-CALDESC"]), "events": events,
                  "parts": [part.name for part in calendar.walk()], "errors": errors}))
