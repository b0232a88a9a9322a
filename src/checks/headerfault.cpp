// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "headerfault.h"

#include "yaml/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = HeaderFault::Kind;

qsizetype lineEndAt(QStringView text, qsizetype offset)
{
    const qsizetype end = text.indexOf(u'\n', offset);
    return end < 0 ? text.size() : end;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// The line without blanks and stray carriage returns at its end.
QStringView trimmedLine(QStringView line)
{
    while (!line.isEmpty() &&
           (isBlank(line.back()) || line.back() == u'\r' || SourceText::isStrayReturn(line, line.size() - 1)))
        line.chop(1);
    return line;
}

/// Where the quote that opens at `start` closes; -1 if it does not.
qsizetype closingQuote(QStringView text, qsizetype start, qsizetype end)
{
    const QChar quote = text[start];
    for (qsizetype i = start + 1; i < end; ++i) {
        if (quote == u'"' && text[i] == u'\\')
            ++i;
        else if (text[i] == quote && quote == u'\'' && i + 1 < end && text[i + 1] == quote)
            ++i;
        else if (text[i] == quote)
            return i;
    }
    return -1;
}

HeaderFault quotedFault(QStringView text, TextRange value, TextRange problem)
{
    HeaderFault fault;
    const qsizetype closing = closingQuote(text, value.start, value.end());
    if (closing < 0) {
        fault.kind = Kind::OpenQuote;
        fault.range = TextRange::between(value.start, lineEndAt(text, value.start));
        return fault;
    }
    qsizetype behind = closing + 1;
    while (behind < value.end() && (isBlank(text[behind]) || text[behind] == u'\n'))
        ++behind;
    if (behind < value.end() && text[behind] != u'#') {
        fault.kind = Kind::TextAfterQuote;
        fault.range = TextRange::between(behind, std::min(lineEndAt(text, behind), value.end()));
        return fault;
    }
    fault.kind = text[value.start] == u'"' ? Kind::Escape : Kind::Other;
    fault.range = problem;
    return fault;
}

/// The first `: `, or colon at a line's end, of a value without quotes. Below a
/// key that stands alone the first one of each line belongs to a key.
std::optional<TextRange> unquotedColon(QStringView text, TextRange value)
{
    const bool isNested = !value.isEmpty() && text[value.start] == u'\n';
    bool hasKey = !isNested;
    for (qsizetype i = value.start; i < value.end(); ++i) {
        if (text[i] == u'\n')
            hasKey = !isNested;
        const bool endsLine = i + 1 >= value.end() || text[i + 1] == u'\n';
        if (text[i] != u':' || (!endsLine && !isBlank(text[i + 1])))
            continue;
        if (hasKey)
            return TextRange{i, endsLine ? 1 : 2};
        hasKey = true;
    }
    return std::nullopt;
}

/// The lines in column 0 that continue an entry, from the first to the last.
std::optional<TextRange> continuation(QStringView text, const HeaderEntry &entry)
{
    std::optional<TextRange> found;
    for (qsizetype line = lineEndAt(text, entry.linesRange.start) + 1; line < entry.linesRange.end();) {
        const qsizetype end = std::min(lineEndAt(text, line), entry.linesRange.end());
        const QStringView words = trimmedLine(text.sliced(line, end - line));
        if (!words.isEmpty() && !isBlank(words.front()) && words.front() != u'#' && !words.startsWith("- "_L1))
            found = TextRange::between(found ? found->start : line, line + words.size());
        line = end + 1;
    }
    return found;
}

bool indentsByTab(QStringView text, TextRange problem)
{
    const qsizetype at = std::min(problem.start, text.size());
    const qsizetype start = text.first(at).lastIndexOf(u'\n') + 1;
    for (qsizetype i = start; i < text.size() && isBlank(text[i]); ++i) {
        if (text[i] == u'\t')
            return true;
    }
    return false;
}

HeaderFault faultOf(QStringView text, const HeaderEntry &entry, const Error &error)
{
    const TextRange lines = entry.linesRange;
    TextRange problem = error.range.value_or(TextRange{0, 0});
    problem.start = std::min(problem.start + lines.start, std::max(lines.start, lines.end() - 1));
    problem.length = std::min(problem.length, lines.end() - problem.start);
    // The value as a person delimits it may end before what the reader chokes
    // on: look at everything behind the key.
    qsizetype start = entry.keyRange.end();
    while (start < lines.end() && (isBlank(text[start]) || text[start] == u':'))
        ++start;
    const TextRange value =
        TextRange::between(start, std::max(start, lines.end() - (text.first(lines.end()).endsWith(u'\n') ? 1 : 0)));

    HeaderFault fault;
    fault.range = problem;
    const QChar first = value.isEmpty() ? QChar() : text[value.start];
    if (first == u'"' || first == u'\'') {
        fault = quotedFault(text, value, problem);
    } else if (const auto lost = continuation(text, entry)) {
        fault.kind = Kind::Continuation;
        fault.range = *lost;
    } else if (indentsByTab(text.first(lines.end()), problem)) {
        fault.kind = Kind::Tab;
    } else if (u"[]{}*&!|>%@`"_s.contains(first) && !first.isNull()) {
        fault.kind = Kind::LeadingMark;
        fault.range = TextRange{value.start, 1};
    } else if (const auto colon = unquotedColon(text, value)) {
        fault.kind = Kind::UnquotedColon;
        fault.range = *colon;
    } else if (first == u'-' || first == u'?') {
        fault.kind = Kind::LeadingMark;
        fault.range = TextRange{value.start, 1};
    }
    fault.key = entry.key;
    fault.problem = error.text;
    return fault;
}

/// Lines that belong to no entry: words in column 0 that go on with the value
/// before, or no header at all.
std::vector<HeaderFault> strayLines(const AgentFile &file)
{
    std::vector<HeaderFault> faults;
    const QStringView text = file.text();
    const TextRange header = file.headerRange();
    const HeaderEntry *before = nullptr;
    for (qsizetype line = header.start; line < header.end();) {
        const auto entry =
            std::ranges::find_if(file.entries(), [line](const HeaderEntry &e) { return e.linesRange.contains(line); });
        if (entry != file.entries().end()) {
            before = &*entry;
            line = std::max(entry->linesRange.end(), line + 1);
            continue;
        }
        const qsizetype end = std::min(lineEndAt(text, line), header.end());
        const QStringView words = trimmedLine(text.sliced(line, end - line));
        if (!words.trimmed().isEmpty() && words.trimmed().front() != u'#') {
            const TextRange range = TextRange::between(line, line + words.size());
            const QString key = before ? before->key : QString();
            if (!faults.empty() && faults.back().key == key)
                faults.back().range = TextRange::between(faults.back().range.start, range.end());
            else
                faults.push_back({before ? Kind::Continuation : Kind::NotMapping, key, range, {}, false});
        }
        line = end + 1;
    }
    return faults;
}

/// Lines that continue the same value are one fault, whichever way they were found.
std::vector<HeaderFault> joined(const std::vector<HeaderFault> &faults)
{
    std::vector<HeaderFault> found;
    for (const HeaderFault &fault : faults) {
        const bool goesOn = !found.empty() && found.back().kind == Kind::Continuation &&
                            found.back().kind == fault.kind && found.back().key == fault.key;
        if (goesOn)
            found.back().range = TextRange::between(found.back().range.start, fault.range.end());
        else
            found.push_back(fault);
    }
    return found;
}

bool isAliasProblem(const Error &error)
{
    return error.text.contains("alias"_L1) || error.text.contains("anchor"_L1);
}

} // namespace

std::vector<HeaderFault> headerFaults(const AgentFile &file)
{
    if (file.isStrictYaml() || file.header() == AgentFile::Header::None)
        return {};
    const auto &entries = file.entries();
    const auto isStrict = [](const HeaderEntry &entry) { return entry.mark == HeaderEntry::Mark::Strict; };
    if (!entries.empty() && std::ranges::all_of(entries, isStrict))
        return {}; // only a duplicate key
    const QStringView text = file.text();
    std::vector<HeaderFault> faults = strayLines(file);
    for (const HeaderEntry &entry : entries) {
        if (isStrict(entry))
            continue;
        const auto alone = yaml::read(text.sliced(entry.linesRange.start, entry.linesRange.length));
        if (!alone && !isAliasProblem(alone.error()))
            faults.push_back(faultOf(text, entry, alone.error()));
    }
    if (faults.empty() && file.yamlError()) {
        const Error &error = *file.yamlError();
        faults.push_back(
            {Kind::Other, {}, error.range.value_or(TextRange{file.headerRange().start, 0}), error.text, false});
    }
    std::ranges::sort(faults, {}, [](const HeaderFault &fault) { return fault.range.start; });
    return joined(faults);
}

} // namespace dossier
