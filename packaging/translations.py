#!/usr/bin/env python3
"""Keeps translations/leadline_LANGUAGE.ts in step with the texts of the sources.

  packaging/translations.py update             takes new texts in, drops those that are gone
  packaging/translations.py check              says what is missing; exit code 1 when anything is
  packaging/translations.py todo LANGUAGE      prints what is not translated yet, as JSON
  packaging/translations.py take LANGUAGE FILE fills in translations from such JSON ("translation" added to each)

English needs a translation only where a text has plural forms. lupdate of Qt 6.4 does not come back from some sets of
files, so every file is read by itself.
"""

import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "de", "es")
PLURAL_FORMS = 2
SOURCES = ("core", "ui", "app/cli", "app/desktop", "app/station")
MARK = re.compile(r"\btr\(|translate\(|_NOOP")
DECLARED = re.compile(r"^[ \t]*(?:class|struct)\s+(\w+)(?:\s+final)?\s*(?::[^;{]*)?\{", re.MULTILINE)
PLACE = re.compile(r"%(?:L?\d{1,2}|L?n)")


def ts_file(language):
    return ROOT / "translations" / f"leadline_{language}.ts"


def lupdate():
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate"):
        if pathlib.Path(name).exists() or name == "lupdate":
            return name
    return None


def messages_of(file):
    """(context, source, comment, has plural forms, note for translators) of every message in a .ts file."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield (name, message.findtext("source") or "", message.findtext("comment") or "",
                   message.get("numerus") == "yes", message.findtext("extracomment") or "")


def texts_of(source, folder):
    ts = pathlib.Path(folder, str(source.relative_to(ROOT)).replace("/", "-") + ".ts")
    command = [lupdate(), "-silent", "-locations", "none", "-source-language", "en", "-target-language", "de",
               str(source), "-ts", str(ts)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        sys.exit(f"lupdate does not come back from {source}. Expressions in parentheses as the count of a text did that "
                 "before: put the count into a variable.")
    return list(messages_of(ts)) if ts.exists() else []


class Contexts:
    """Under which name the program asks for a text: lupdate sees one file at a time and so takes the name of a class
    where a header says another one."""

    def __init__(self, contents):
        self.real = set()
        self.said = {}
        for content in contents:
            classes = [(found.start(), found.group(1)) for found in DECLARED.finditer(content)]
            for found in re.finditer(r"\bQ_OBJECT\b|Q_DECLARE_TR_FUNCTIONS\((\w+)\)", content):
                name = next((name for at, name in reversed(classes) if at < found.start()), "")
                self.real.add(found.group(1) or name)
                self.said[name] = found.group(1) or name
            self.real.update(re.findall(r"(?:translate|QT_TRANSLATE_NOOP)\(\s*\"([\w:]+)\"", content))

    def of(self, context):
        if context in self.real:
            return context
        outer, _, last = context.rpartition("::")
        if last in self.said and last != "Words":
            return self.said[last]
        if outer:
            return self.of(outer)
        sys.exit(f"Nobody knows under which name the texts of {context} are asked for: no Q_OBJECT, no "
                 "Q_DECLARE_TR_FUNCTIONS, no translate().")


def texts_of_sources():
    """Every text of the program once: (context, source, comment) -> (plural, note)."""
    contents = {file: file.read_text(encoding="utf-8") for folder in SOURCES for pattern in ("*.cpp", "*.h")
                for file in (ROOT / folder).rglob(pattern)}
    contexts = Contexts(contents.values())
    files = sorted(file for file, content in contents.items() if MARK.search(content))
    texts = {}
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor() as pool:
        for found in pool.map(lambda file: texts_of(file, folder), files):
            for seen, source, comment, plural, note in found:
                context = contexts.of(seen)
                before = texts.get((context, source, comment), (False, ""))
                texts[(context, source, comment)] = (plural or before[0], note or before[1])
    return texts


def translations_of(language):
    """(context, source, comment) -> list of forms; nothing for what is unfinished."""
    known = {}
    if not ts_file(language).exists():
        return known
    for context in ElementTree.parse(ts_file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
                known[key] = forms
    return known


def wanted(language, plural):
    return language != "en" or plural


def fault_of(source, forms, plural):
    """Why the forms cannot stand for the source; empty when they can."""
    if plural and len(forms) != PLURAL_FORMS:
        return f"needs {PLURAL_FORMS} plural forms"
    places = set(PLACE.findall(source))
    for form in forms:
        missing = {place for place in places - set(PLACE.findall(form)) if not place.endswith("n")}
        extra = set(PLACE.findall(form)) - places
        if missing or extra:
            return f"other place holders than the text: {' '.join(sorted(missing | extra))}"
        if ("&" in source.replace("&&", "")) != ("&" in form.replace("&&", "")):
            return "the mnemonic (&) is missing" if "&" in source else "a mnemonic (&) too many"
        if source.count("\n") != form.count("\n"):
            return "another number of lines"
    return ""


def write(language, texts, known):
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts = {}
    for key in sorted(texts):
        plural, note = texts[key]
        if not wanted(language, plural):
            continue
        context, source, comment = key
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        if plural:
            message.set("numerus", "yes")
        ElementTree.SubElement(message, "source").text = source
        if comment:
            ElementTree.SubElement(message, "comment").text = comment
        if note:
            ElementTree.SubElement(message, "extracomment").text = note
        translation = ElementTree.SubElement(message, "translation")
        forms = known.get(key)
        if forms is None or fault_of(source, forms, plural):
            translation.set("type", "unfinished")
        elif plural:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    ts_file(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def update():
    texts = texts_of_sources()
    for language in LANGUAGES:
        known = translations_of(language)
        write(language, texts, known)
        left = sum(1 for key, (plural, _) in texts.items() if wanted(language, plural) and key not in known)
        print(f"{language}: {sum(wanted(language, plural) for plural, _ in texts.values())} texts, {left} to translate")
    return 0


def check():
    texts = texts_of_sources()
    faults = []
    for language in LANGUAGES:
        known = translations_of(language)
        for key in sorted(texts):
            plural = texts[key][0]
            if not wanted(language, plural):
                continue
            fault = "not translated" if key not in known else fault_of(key[1], known[key], plural)
            if fault:
                faults.append(f"{language}: {key[0]}: \"{key[1]}\": {fault}")
    for fault in faults[:50]:
        print(fault)
    print(f"{len(texts)} texts, {len(faults)} faults")
    return 1 if faults else 0


def todo(language):
    texts = texts_of_sources()
    known = translations_of(language)
    rows = [{"context": key[0], "source": key[1], "comment": key[2], "plural": texts[key][0], "note": texts[key][1]}
            for key in sorted(texts) if wanted(language, texts[key][0]) and key not in known]
    json.dump(rows, sys.stdout, ensure_ascii=False, indent=1)
    return 0


def take(language, file):
    texts = texts_of_sources()
    known = translations_of(language)
    refused = 0
    for row in json.loads(pathlib.Path(file).read_text(encoding="utf-8")):
        key = (row["context"], row["source"], row.get("comment", ""))
        forms = row["translation"] if isinstance(row["translation"], list) else [row["translation"]]
        fault = fault_of(key[1], forms, texts[key][0]) if key in texts else "no such text"
        if fault or not all(forms):
            refused += 1
            print(f"{key[0]}: \"{key[1]}\": {fault or 'empty'}")
        else:
            known[key] = forms
    write(language, texts, known)
    print(f"{language}: {refused} refused")
    return 1 if refused else 0


def main(arguments):
    commands = {"update": (update, 0), "check": (check, 0), "todo": (todo, 1), "take": (take, 2)}
    if not arguments or arguments[0] not in commands or len(arguments) - 1 != commands[arguments[0]][1]:
        print(__doc__, file=sys.stderr)
        return 2
    return commands[arguments[0]][0](*arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
