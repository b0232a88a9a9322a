// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include "agentfile/examples.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr QLatin1StringView kOpen = "<example>"_L1;
constexpr QLatin1StringView kClose = "</example>"_L1;

const FieldReading *textOf(const CheckedFile &file)
{
    const FieldReading *field = file.field(u"description");
    return field && field->value.isString() ? field : nullptr;
}

/// Where a tag stands each time in the description as it is written.
std::vector<TextRange> tagRanges(const CheckedFile &file, const FieldReading &field, QLatin1StringView tag)
{
    std::vector<TextRange> ranges;
    const QStringView written = QStringView(file.text()).sliced(field.valueRange.start, field.valueRange.length);
    for (qsizetype at = written.indexOf(tag); at >= 0; at = written.indexOf(tag, at + tag.size()))
        ranges.push_back({field.valueRange.start + at, tag.size()});
    return ranges;
}

/// Which tags have no partner, counted from 0 each.
struct Unpaired {
    std::vector<qsizetype> open;
    std::vector<qsizetype> close;
};

Unpaired unpairedTags(const QString &text)
{
    Unpaired found;
    qsizetype opened = 0;
    qsizetype closed = 0;
    bool isOpen = false;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QStringView rest = QStringView(text).sliced(at);
        if (rest.startsWith(kOpen)) {
            if (isOpen)
                found.open.push_back(opened - 1);
            isOpen = true;
            ++opened;
        } else if (rest.startsWith(kClose)) {
            if (!isOpen)
                found.close.push_back(closed);
            isOpen = false;
            ++closed;
        }
    }
    if (isOpen)
        found.open.push_back(opened - 1);
    return found;
}

bool speaks(const ExampleBlock &block, ExampleTurn::Speaker speaker)
{
    return std::ranges::any_of(
        block.turns, [speaker](const ExampleTurn &turn) { return turn.speaker == speaker && !turn.text.isEmpty(); });
}

/// Behind the last word of a block, before its blanks and written line ends.
qsizetype endOfWords(QStringView text, TextRange block)
{
    qsizetype end = block.end();
    while (end > block.start) {
        if (text[end - 1].isSpace())
            --end;
        else if (text.first(end).endsWith("\\n"_L1))
            end -= 2;
        else
            break;
    }
    return end;
}

/// The description with each open block closed, in the block's own shape.
QString closed(const QString &text)
{
    const QStringView all(text);
    QString result;
    qsizetype from = 0;
    for (const ExampleBlock &block : readExamples(text)) {
        if (block.closed)
            continue;
        const qsizetype end = endOfWords(all, block.range);
        const bool isOwnLine = all.sliced(block.range.start + kOpen.size()).startsWith(u'\n');
        result += all.sliced(from, end - from);
        result += (block.literalNewlines ? u"\\n"_s : isOwnLine ? u"\n"_s : QString()) + kClose;
        from = end;
    }
    return result + text.sliced(from);
}

class DescriptionUnbalancedExamples : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionUnbalancedExamples)
public:
    QString id() const override { return u"description/unbalanced-examples"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("An example in the description is not closed, or half written."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"description"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = textOf(file);
        const QString text = field ? field->value.toString() : QString();
        // Of a value that goes on where it is not read, the fault told is that.
        const bool isTorn = field && std::ranges::any_of(file.faults(), [field](const HeaderFault &fault) {
                                return fault.kind == HeaderFault::Kind::Continuation && fault.key == field->key;
                            });
        if (isTorn || !text.contains("example>"_L1))
            return {};
        std::vector<Diagnostic> found;
        const Unpaired tags = unpairedTags(text);
        if (!tags.open.empty()) {
            found.push_back(told(file, *field, kOpen, tags.open,
                                 tr("%1 hands the description on as it is: this example is not closed, so what "
                                    "follows may be taken for a part of it.")
                                     .arg(file.client())));
            if (file.input().wantsFixes)
                addFix(found.back(),
                       Fixes(file).set(u"close-example"_s, tr("Close the example"), field->key, closed(text)));
        }
        if (!tags.close.empty()) {
            found.push_back(told(
                file, *field, kClose, tags.close,
                tr("%1 hands the description on as it is: here an example ends that never began.").arg(file.client())));
        }
        checkTurns(file, *field, readExamples(text), found);
        return found;
    }

private:
    Diagnostic told(const CheckedFile &file, const FieldReading &field, QLatin1StringView tag,
                    const std::vector<qsizetype> &ordinals, const QString &message) const
    {
        const std::vector<TextRange> places = tagRanges(file, field, tag);
        // A tag that is spelled otherwise in the file leaves the whole value.
        const auto placeOf = [&](qsizetype nth) {
            const auto index = static_cast<std::size_t>(nth);
            return index < places.size() ? places[index] : field.valueRange;
        };
        Diagnostic diagnostic{id(), severity(), message, placeOf(ordinals.front()), {}, {}};
        for (auto next = ordinals.begin() + 1; next != ordinals.end(); ++next)
            diagnostic.related.push_back({placeOf(*next), tr("Here too.")});
        return diagnostic;
    }

    /// Free text is another way to write an example, and so is a commentary for
    /// the answer or a context, with anybody's name, for the question.
    void checkTurns(const CheckedFile &file, const FieldReading &field, const std::vector<ExampleBlock> &blocks,
                    std::vector<Diagnostic> &found) const
    {
        std::vector<qsizetype> withoutUser;
        std::vector<qsizetype> withoutAssistant;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool hasUser = speaks(blocks[i], ExampleTurn::Speaker::User);
            const bool hasAssistant = speaks(blocks[i], ExampleTurn::Speaker::Assistant);
            const auto index = static_cast<qsizetype>(i);
            if (blocks[i].closed && hasUser && !hasAssistant && blocks[i].commentary.isEmpty())
                withoutAssistant.push_back(index);
            else if (blocks[i].closed && hasAssistant && !hasUser && blocks[i].context.isEmpty())
                withoutUser.push_back(index);
        }
        if (!withoutUser.empty()) {
            found.push_back(told(
                file, field, kOpen, withoutUser,
                tr("This example has no words of the user: %1 cannot see when to call the agent.").arg(file.client())));
        }
        if (!withoutAssistant.empty()) {
            found.push_back(told(file, field, kOpen, withoutAssistant,
                                 tr("This example has no answer of the assistant: it does not show %1 that the agent "
                                    "is called.")
                                     .arg(file.client())));
        }
    }
};

class DescriptionNoExamples : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionNoExamples)
public:
    QString id() const override { return u"description/no-examples"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The description gives no example."); }
    bool isOnByDefault() const override { return false; }
    QString fieldKey() const override { return u"description"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *field = textOf(file);
        const QString text = field ? field->value.toString() : QString();
        if (text.trimmed().isEmpty() || text.contains(kOpen))
            return {};
        return {{id(),
                 severity(),
                 tr("%1 chooses an agent by its description; two to four examples in <example> blocks show it when.")
                     .arg(file.client()),
                 field->valueRange,
                 {},
                 {}}};
    }
};

} // namespace

RulePointer makeDescriptionUnbalancedExamples()
{
    return std::make_unique<DescriptionUnbalancedExamples>();
}

RulePointer makeDescriptionNoExamples()
{
    return std::make_unique<DescriptionNoExamples>();
}

} // namespace dossier
