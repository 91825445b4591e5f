"""Reads the iCalendar files of a JSON list on standard input with Debian's python3-icalendar and
python3-recurring-ical-events, and writes for each the list of its occurrences: `start/end` in UTC, of whole days dates."""
import datetime
import json
import sys

import icalendar
import recurring_ical_events

FROM, TO = datetime.datetime(2000, 1, 1), datetime.datetime(2080, 1, 1)


def shown(time):
    if not isinstance(time, datetime.datetime):
        return time.isoformat()
    return time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M")


def read(text):
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(FROM, TO)
    return sorted(f'{shown(it["DTSTART"].dt)}/{shown(it["DTEND"].dt)}' for it in found)


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
