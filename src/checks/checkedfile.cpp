// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkedfile.h"

#include "suppressions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool hasReturns(const SourceText &source)
{
    return source.format().lineEnd == LineEnd::CrLf || SourceText::nextStrayReturn(source.text()) >= 0;
}

/// A file that holds one entry beside what every agent needs, with the line
/// ends of the first file: does the client read it?
bool isFatalAlone(const CheckInput &input, const HeaderFault &fault)
{
    const HeaderEntry *entry = input.file.entry(fault.key);
    if (!entry || fault.kind == HeaderFault::Kind::NotMapping)
        return true;
    const TextRange lines =
        TextRange::between(entry->linesRange.start, std::max(entry->linesRange.end(), fault.range.end()));
    QString text = u"---\n"_s;
    for (const QString &key : {u"name"_s, u"description"_s}) {
        if (key != fault.key)
            text += key + u": x\n"_s;
    }
    text += QStringView(input.file.text()).sliced(lines.start, lines.length);
    if (!text.endsWith(u'\n'))
        text += u'\n';
    text += u"---\nx\n"_s;
    return readWith(input, SourceText(text, input.file.source().format())).header == HeaderOutcome::Failed;
}

} // namespace

ChangeSet returnsRemoved(QStringView text)
{
    ChangeSet changes;
    for (qsizetype at = SourceText::nextStrayReturn(text); at >= 0; at = SourceText::nextStrayReturn(text, at + 1)) {
        if (at + 1 < text.size() && text[at + 1] == u'\n')
            (void)changes.add({at, 1}, {});
    }
    return changes;
}

SourceText withoutReturns(const SourceText &source)
{
    FileFormat format = source.format();
    format.lineEnd = LineEnd::Lf;
    return {returnsRemoved(source.text()).applyTo(source.text()).value_or(source.text()), format};
}

Reading readWith(const CheckInput &input, const SourceText &source)
{
    return input.client.loader->read(AgentFile::parse(source), input.context);
}

CheckedFile::CheckedFile(const CheckInput &input)
    : m_input(input)
    , m_faults(headerFaults(input.file))
{
    const Reading &reading = input.reading;
    if (reading.header != HeaderOutcome::None) {
        const qsizetype client = std::min(reading.headerRange.end(), text().size());
        const qsizetype person = file().headerRange().end();
        m_isCut = client < person && !QStringView(text()).sliced(client, person - client).trimmed().isEmpty();
    }
    findFields();
    findCause();
    for (const Suppression &suppression : suppressions(file()))
        m_suppressed += suppression.rule;
}

const Prompt &CheckedFile::prompt() const
{
    if (!m_prompt)
        m_prompt.emplace(text(), file().bodyRange());
    return *m_prompt;
}

const TrigramFilter &CheckedFile::letters() const
{
    if (!m_letters)
        m_letters.emplace(text());
    return *m_letters;
}

bool CheckedFile::isSuppressed(const QString &ruleId) const
{
    if (m_suppressed.contains(ruleId))
        return true;
    const auto level = m_input.configuration ? m_input.configuration->level(ruleId) : std::nullopt;
    return level && !level->isOn;
}

void CheckedFile::findFields()
{
    if (reading().header == HeaderOutcome::Read || reading().header == HeaderOutcome::Rescued) {
        m_fields = reading().fields;
        return;
    }
    for (const HeaderEntry &entry : file().entries()) {
        std::erase_if(m_fields, [&entry](const FieldReading &field) { return field.key == entry.key; });
        FieldReading field{entry.key, QJsonValue::Undefined, entry.keyRange, entry.valueRange};
        if (entry.value)
            field.value = entry.value->toJson();
        else if (entry.mark != HeaderEntry::Mark::Opaque)
            field.value = QJsonValue::Null;
        m_fields.push_back(std::move(field));
    }
}

void CheckedFile::findCause()
{
    if (!isLost())
        return;
    if (reading().header == HeaderOutcome::Read || reading().header == HeaderOutcome::Rescued) {
        m_cause = m_isCut ? Cause::CutAtDashes : Cause::Fields;
        return;
    }
    if (m_isCut) {
        m_cause = Cause::CutAtDashes;
        return;
    }
    if (hasReturns(file().source())) {
        const Reading otherwise = readWith(m_input, withoutReturns(file().source()));
        if (otherwise.header != HeaderOutcome::Failed) {
            m_cause = Cause::LineEnds;
            return;
        }
    }
    m_cause = Cause::Fault;
    for (HeaderFault &fault : m_faults)
        fault.fatal = isFatalAlone(m_input, fault);
    // Each passes alone: it is their meeting that the client cannot repair.
    if (std::ranges::none_of(m_faults, &HeaderFault::fatal)) {
        for (HeaderFault &fault : m_faults)
            fault.fatal = true;
    }
}

QString CheckedFile::fileStem() const
{
    const QString &path = m_input.context.path;
    QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    if (name.endsWith(".md"_L1, Qt::CaseInsensitive))
        name.chop(3);
    return name;
}

const FieldReading *CheckedFile::field(QStringView key) const
{
    const auto found = std::ranges::find_if(m_fields, [key](const FieldReading &field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool CheckedFile::isLimit(QStringView key) const
{
    return std::ranges::any_of(dialect().mistakenKeys(), [key](const MistakenKey &mistaken) {
        return mistaken.losesLimit && mistaken.meant == key;
    });
}

} // namespace dossier
