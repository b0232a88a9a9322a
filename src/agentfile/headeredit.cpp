// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "headeredit.h"

#include "editcheck.h"
#include "scalarpatch.h"
#include "texttools.h"
#include "valueedit.h"
#include "yaml/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::HeaderEdit)
};

std::unexpected<Error> refusal(const QString &why, std::optional<TextRange> where = {})
{
    return std::unexpected(Error{Error::Code::Refused, why, {}, where});
}

std::unexpected<Error> cannotBeWritten(const QString &key)
{
    return refusal(
        Texts::tr("“%1” cannot be changed here without changing other lines as well; edit it in the text.").arg(key));
}

/// A header that stands elsewhere than at the very beginning, where a second
/// one would hide it.
bool hidesAHeader(QStringView text)
{
    qsizetype at = 0;
    for (bool moved = true; moved;) {
        moved = false;
        while (at < text.size() && text[at].isSpace()) {
            ++at;
            moved = true;
        }
        if (text.sliced(at).startsWith("<!--"_L1)) {
            const qsizetype end = text.indexOf("-->"_L1, at);
            at = end < 0 ? text.size() : end + 3;
            moved = true;
        }
    }
    const QStringView line = text.sliced(at, lineEnd(text, at) - at).trimmed();
    return line.startsWith("---"_L1) || line.startsWith("+++"_L1);
}

/// The first thing in the header that is no comment; null if there is none.
QChar firstOfHeader(const AgentFile &file)
{
    const TextRange range = file.headerRange();
    const QStringView header = QStringView(file.text()).sliced(range.start, range.length);
    for (qsizetype line = 0; line < header.size(); line = lineEnd(header, line) + 1) {
        const qsizetype first = skipBlanks(header, line);
        if (first < header.size() && header[first] != u'\n' && header[first] != u'#')
            return header[first];
    }
    return {};
}

/// YAML text as lines below a key, each behind a \n.
QString asLinesBelow(const QString &yamlText, qsizetype indent)
{
    QString lines;
    for (const QString &line : yamlText.split(u'\n'))
        lines += isBlank(line) ? u"\n"_s : u'\n' + QString(indent, u' ') + line;
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    return lines;
}

bool isStyle(const HeaderEntry &entry, std::optional<yaml::ScalarStyle> style)
{
    return !style || (entry.value && entry.value->style == *style);
}

bool readsAsItems(const HeaderEntry &entry, const QStringList &items)
{
    if (entry.mark == HeaderEntry::Mark::Opaque || !entry.value)
        return false;
    if (entry.value->kind == yaml::Node::Kind::Scalar)
        return readsAsString(entry, entry.value->value) && splitCommaList(entry.value->value) == items;
    return listItems(*entry.value) == items;
}

} // namespace

QStringList splitCommaList(QStringView text)
{
    QStringList items;
    for (const TextRange range : commaPieces(text)) {
        const QStringView item = text.sliced(range.start, range.length).trimmed();
        if (!item.isEmpty())
            items.append(item.toString());
    }
    return items;
}

HeaderEdit::HeaderEdit(AgentFile file, yaml::WriterRules rules)
    : m_file(std::move(file))
    , m_rules(rules)
{
}

/// The entry to change; null if it has to be made.
Result<const HeaderEntry *> HeaderEdit::editable(const QString &key) const
{
    if (m_file.header() == AgentFile::Header::Unclosed) {
        return refusal(
            Texts::tr("The header has no closing line of ---, so nobody can tell where it ends; add that line first."),
            m_file.openFence());
    }
    if (m_file.header() == AgentFile::Header::None && hidesAHeader(m_file.text())) {
        return refusal(Texts::tr("The header does not begin in the first line, so no client reads it; move it to the "
                                 "top of the text first."));
    }
    const QChar first = firstOfHeader(m_file);
    if (first == u'{' && m_file.isStrictYaml())
        return refusal(Texts::tr("The header is written in braces; change it in the text."), m_file.headerRange());
    if (!first.isNull() && m_file.entries().empty())
        return refusal(Texts::tr("The header holds no fields; change it in the text."), m_file.headerRange());
    const HeaderEntry *entry = m_file.entry(key);
    if (entry && entry->mark == HeaderEntry::Mark::Opaque)
        return refusal(entry->reason, entry->linesRange);
    return entry;
}

Result<void> HeaderEdit::canHold(const QString &key) const
{
    const bool control = std::ranges::any_of(key, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (key.trimmed().isEmpty() || control || key.size() > 200)
        return refusal(Texts::tr("“%1” can be no key of a header.").arg(key));
    return {};
}

Result<ChangeSet> HeaderEdit::checked(const ChangeSet &changes, const EditPromise &promise) const
{
    const ChangeSet smallest = changes.minimised(m_file.text());
    if (!keepsPromise(m_file, smallest, promise))
        return cannotBeWritten(promise.key);
    return smallest;
}

/// Where the line of a new key begins.
qsizetype HeaderEdit::placeFor(const QString &key) const
{
    const auto &entries = m_file.entries();
    if (entries.empty())
        return m_file.headerRange().end();
    const qsizetype rank = m_order.indexOf(key);
    if (rank < 0)
        return entries.back().linesRange.end();
    const HeaderEntry *behind = nullptr;
    qsizetype nearest = -1;
    for (const HeaderEntry &entry : entries) {
        const qsizetype other = m_order.indexOf(entry.key);
        if (other >= 0 && other < rank && other >= nearest) {
            nearest = other;
            behind = &entry;
        }
    }
    return behind ? behind->linesRange.end() : m_file.headerRange().start;
}

/// The column at which the keys stand.
qsizetype HeaderEdit::column() const
{
    const auto &entries = m_file.entries();
    if (entries.empty())
        return 0;
    const qsizetype key = entries.front().keyRange.start;
    return key - lineStart(m_file.text(), key);
}

/// A line (or several) for a new key; `value` is YAML text.
ChangeSet HeaderEdit::inserting(const QString &key, const QString &value) const
{
    const bool below = value.isEmpty() || value.startsWith(u'\n');
    QString line = yaml::writeScalar(key, {yaml::ScalarContext::Place::Key}, yaml::ScalarStyle::Plain, m_rules);
    line += (below ? u":"_s : u": "_s) + value + u'\n';
    if (m_file.header() == AgentFile::Header::None) {
        const bool apart = m_file.text().isEmpty() || m_file.text().startsWith(u'\n');
        return ChangeSet::replacing({0, 0}, u"---\n"_s + line + (apart ? u"---\n"_s : u"---\n\n"_s));
    }
    line.prepend(QString(column(), u' '));
    return ChangeSet::replacing({placeFor(key), 0}, line);
}

/// Writes a string in the entry's own style, then in the safest.
Result<ChangeSet> HeaderEdit::writeString(const QString &key, const QString &value, const EditPromise &promise) const
{
    const HeaderEntry *entry = m_file.entry(key);
    const bool scalar = entry && entry->value && entry->value->kind == yaml::Node::Kind::Scalar;
    const yaml::ScalarStyle own = scalar ? entry->value->style : yaml::ScalarStyle::Plain;
    if (scalar && m_style.value_or(own) == own) {
        if (const auto patch = patchScalar(m_file.text(), *entry, value, m_rules)) {
            if (Result<ChangeSet> result = checked(*patch, promise))
                return result;
        }
    }
    for (const yaml::ScalarStyle style : {m_style.value_or(own), yaml::ScalarStyle::DoubleQuoted}) {
        const ChangeSet changes = entry ? replaceScalar(m_file.text(), *entry, value, style, m_rules)
                                        : inserting(key, yaml::writeScalar(value, {}, style, m_rules));
        if (Result<ChangeSet> result = checked(changes, promise))
            return result;
    }
    return cannotBeWritten(key);
}

Result<ChangeSet> HeaderEdit::setString(const QString &key, const QString &value) const
{
    const auto entry = editable(key);
    if (!entry)
        return std::unexpected(entry.error());
    if (const auto possible = canHold(key); !*entry && !possible)
        return std::unexpected(possible.error());
    if (*entry && readsAsString(**entry, value) && isStyle(**entry, m_style))
        return ChangeSet();
    return writeString(key, value, {key, {}, [&value](const HeaderEntry &now) { return readsAsString(now, value); }});
}

Result<ChangeSet> HeaderEdit::setLiteral(const QString &key, const QString &literal) const
{
    const auto entry = editable(key);
    if (!entry)
        return std::unexpected(entry.error());
    if (const auto possible = canHold(key); !*entry && !possible)
        return std::unexpected(possible.error());
    const auto isLiteral = [&literal](const HeaderEntry &now) {
        return now.value && now.value->kind == yaml::Node::Kind::Scalar && now.value->value == literal &&
               now.value->style == yaml::ScalarStyle::Plain && now.value->tag.isEmpty();
    };
    const auto alone = yaml::read(QString(u"a: "_s + literal));
    const yaml::Node *read = alone && alone->root ? alone->root->find(u"a") : nullptr;
    if (!read || read->kind != yaml::Node::Kind::Scalar || read->value != literal ||
        read->style != yaml::ScalarStyle::Plain) {
        return std::unexpected(
            Error{Error::Code::Syntax, Texts::tr("“%1” is no number and no word that YAML reads bare.").arg(literal)});
    }
    if (*entry && isLiteral(**entry))
        return ChangeSet();
    return checked(*entry ? replaceValue(m_file.text(), **entry, literal) : inserting(key, literal),
                   {key, {}, isLiteral});
}

Result<ChangeSet> HeaderEdit::setList(const QString &key, const QStringList &items, bool commaString) const
{
    const auto found = editable(key);
    if (!found)
        return std::unexpected(found.error());
    const HeaderEntry *entry = *found;
    if (const auto possible = canHold(key); !entry && !possible)
        return std::unexpected(possible.error());
    const EditPromise promise{key, {}, [&items](const HeaderEntry &now) { return readsAsItems(now, items); }};
    if (entry && readsAsItems(*entry, items))
        return ChangeSet();

    if (entry && entry->value && entry->value->kind == yaml::Node::Kind::Sequence) {
        const auto changes = replaceItems(m_file.text(), *entry, items, m_rules);
        return changes ? checked(*changes, promise) : cannotBeWritten(key);
    }
    const bool isText = entry && entry->value && readsAsString(*entry, entry->value->value);
    const QString joined = replaceCommaItems(isText ? entry->value->value : QString(), items);
    if ((isText || commaString) && !items.isEmpty() && splitCommaList(joined) == items) {
        if (auto changes = writeString(key, joined, promise))
            return changes;
    }
    const bool block = !isText && !commaString && !items.isEmpty();
    QString value;
    for (const QString &item : items) {
        using Place = yaml::ScalarContext::Place;
        const yaml::ScalarContext context{block ? Place::BlockValue : Place::FlowItem, 2, true};
        const QString text = yaml::writeScalar(item, context, m_style.value_or(yaml::ScalarStyle::Plain), m_rules);
        value += block ? u'\n' + QString(column() + 2, u' ') + u"- "_s + text
                       : (value.isEmpty() ? QString() : u", "_s) + text;
    }
    if (!block)
        value = u'[' + value + u']';
    return checked(entry ? replaceValue(m_file.text(), *entry, value) : inserting(key, value), promise);
}

Result<ChangeSet> HeaderEdit::setYaml(const QString &key, const QString &yamlText) const
{
    const auto entry = editable(key);
    if (!entry)
        return std::unexpected(entry.error());
    if (const auto possible = canHold(key); !*entry && !possible)
        return std::unexpected(possible.error());
    const auto document = yaml::read(yamlText);
    if (!document)
        return std::unexpected(document.error());
    if (document->several || !document->duplicates.empty()) {
        return std::unexpected(
            Error{Error::Code::Syntax,
                  Texts::tr("One value is expected here, with each key only once."),
                  {},
                  document->several ? TextRange{yamlText.size(), 0} : document->duplicates.front().repeated});
    }
    const std::optional<yaml::Node> &root = document->root;
    const auto holds = [&root](const HeaderEntry &now) {
        return root ? now.value && sameContent(*now.value, *root) : !now.value;
    };
    if (*entry && holds(**entry))
        return ChangeSet();
    // A scalar or [a, b] may stand behind the colon; all else goes below it.
    const QString own = root ? yamlText.trimmed() : QString();
    const bool inLine = !own.contains(u'\n') && root && (root->kind == yaml::Node::Kind::Scalar || root->isFlow);
    const QString value = inLine ? own : root ? asLinesBelow(yamlText, column() + 2) : QString();
    return checked(*entry ? replaceValue(m_file.text(), **entry, value) : inserting(key, value), {key, {}, holds});
}

Result<ChangeSet> HeaderEdit::remove(const QString &key) const
{
    const auto entry = editable(key);
    if (!entry)
        return std::unexpected(entry.error());
    ChangeSet changes;
    for (const HeaderEntry &one : m_file.entries()) {
        if (one.key != key)
            continue;
        if (auto added = changes.add(one.linesRange, {}); !added)
            return cannotBeWritten(key);
    }
    if (changes.isEmpty())
        return std::unexpected(Error{Error::Code::NotFound, Texts::tr("The header has no key “%1”.").arg(key)});
    if (!keepsPromise(m_file, changes, {key}))
        return cannotBeWritten(key);
    return changes;
}

Result<ChangeSet> HeaderEdit::rename(const QString &key, const QString &newKey) const
{
    const auto found = editable(key);
    if (!found)
        return std::unexpected(found.error());
    const HeaderEntry *entry = *found;
    if (!entry)
        return std::unexpected(Error{Error::Code::NotFound, Texts::tr("The header has no key “%1”.").arg(key)});
    if (key == newKey)
        return ChangeSet();
    if (const auto possible = canHold(newKey); !possible)
        return std::unexpected(possible.error());
    if (m_file.entry(newKey))
        return refusal(Texts::tr("The header has a key “%1” already.").arg(newKey), m_file.entry(newKey)->keyRange);
    const QChar first = m_file.text()[entry->keyRange.start];
    const yaml::ScalarStyle style = first == u'"'    ? yaml::ScalarStyle::DoubleQuoted
                                    : first == u'\'' ? yaml::ScalarStyle::SingleQuoted
                                                     : yaml::ScalarStyle::Plain;
    const QString written = yaml::writeScalar(newKey, {yaml::ScalarContext::Place::Key}, style, m_rules);
    const std::optional<yaml::Node> value = entry->value;
    const auto holds = [&value](const HeaderEntry &now) {
        return now.value.has_value() == value.has_value() && (!value || sameContent(*value, *now.value));
    };
    return checked(ChangeSet::replacing(entry->keyRange, written), {key, newKey, holds});
}

} // namespace dossier
