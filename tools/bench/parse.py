"""Only parses: what the importer is measured against (make bench-import).

    python3 tools/bench/parse.py FOLDER

Reads every page of a feed as bytes, has Python's own json module make its values, counts the records and
lets them go. Nothing is checked, mapped, cleaned or written. Prints the records and the seconds, as JSON.
"""

import json
import pathlib
import sys
import time

begun = time.perf_counter()
records = 0
for page in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    records += len(json.loads(page.read_bytes())["contents"])
print(json.dumps({"records": records, "seconds": time.perf_counter() - begun}))
