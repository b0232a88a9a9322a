// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentquery.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentQuery)
};

struct NamedFlag {
    QueryKey key;
    QLatin1StringView value;
    AgentFacts::Flag flag;
};

constexpr std::array kFlags{
    NamedFlag{QueryKey::Has, "errors"_L1, AgentFacts::HasErrors},
    NamedFlag{QueryKey::Has, "problems"_L1, AgentFacts::HasProblems},
    NamedFlag{QueryKey::Has, "examples"_L1, AgentFacts::HasExamples},
    NamedFlag{QueryKey::Is, "hidden"_L1, AgentFacts::IsHidden},
    NamedFlag{QueryKey::Is, "used"_L1, AgentFacts::IsUsed},
    NamedFlag{QueryKey::Is, "plugin"_L1, AgentFacts::IsPlugin},
    NamedFlag{QueryKey::Is, "note"_L1, AgentFacts::IsNote},
    NamedFlag{QueryKey::Is, "missing"_L1, AgentFacts::IsMissing},
};

/// The sign before a number or a day, and what follows it.
struct Comparison {
    enum class Sign : char { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };
    Sign sign = Sign::Equal;
    bool isWritten = false;
    QString operand;
};

Comparison comparisonOf(const QString &value)
{
    using Sign = Comparison::Sign;
    static constexpr std::array kSigns{std::pair{">="_L1, Sign::GreaterOrEqual}, std::pair{"<="_L1, Sign::LessOrEqual},
                                       std::pair{">"_L1, Sign::Greater}, std::pair{"<"_L1, Sign::Less},
                                       std::pair{"="_L1, Sign::Equal}};
    for (const auto &[text, sign] : kSigns) {
        if (value.startsWith(text))
            return {.sign = sign, .isWritten = true, .operand = value.sliced(text.size()).trimmed()};
    }
    return {.operand = value};
}

struct Days {
    QDate first;
    QDate last;
};

std::optional<Days> daysOf(const QString &text, QDate today)
{
    if (text == "today"_L1)
        return Days{today, today};
    if (text == "yesterday"_L1)
        return Days{today.addDays(-1), today.addDays(-1)};
    if (text == "week"_L1)
        return Days{today.addDays(-6), today};
    if (text == "month"_L1)
        return Days{today.addMonths(-1).addDays(1), today};
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
        return Days{day, day};
    if (const QDate month = QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s); month.isValid())
        return Days{month, month.addMonths(1).addDays(-1)};
    if (const QDate year = QDate::fromString(text + u"-01-01"_s, u"yyyy-MM-dd"_s); year.isValid())
        return Days{year, year.addYears(1).addDays(-1)};
    return std::nullopt;
}

/// Whether more keys can make a day of it.
bool isBegunDay(const QString &text)
{
    const bool isBegunDate =
        text.size() < 10 && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'-'; });
    return isBegunDate || std::ranges::any_of(fixedValues(QueryKey::Changed),
                                              [&text](const QString &word) { return word.startsWith(text); });
}

} // namespace

/// Makes terms of what is written, one at a time.
class AgentQuery::Parser
{
public:
    Parser(AgentQuery &query, const QString &text, const QDateTime &now)
        : m_query(query)
        , m_text(text)
        , m_now(now)
    {
    }

    void add(const QueryTerm &written)
    {
        Term term{.key = written.key, .isNegated = written.isNegated, .value = AgentFacts::folded(written.value)};
        switch (written.key) {
        case QueryKey::None:
            addWord(written, written.unknownKey.isEmpty() ? QString()
                                                          : Texts::tr("The filter has no key “%1:”. It looks for “%2” "
                                                                      "in names and descriptions.")
                                                                .arg(written.unknownKey, written.value));
            break;
        case QueryKey::Has:
        case QueryKey::Is:
            addFlag(written, std::move(term));
            break;
        case QueryKey::Tokens:
            addTokens(written, std::move(term));
            break;
        case QueryKey::Changed:
            addDays(written, std::move(term));
            break;
        default:
            m_query.m_terms.push_back(std::move(term));
        }
    }

private:
    void addWord(const QueryTerm &written, const QString &problem)
    {
        const TextRange word{written.range.start + (written.isNegated ? 1 : 0), 0};
        const QString value = m_text.sliced(word.start, written.range.end() - word.start).remove(u'"').simplified();
        // A minus alone will be followed by more.
        if (!value.isEmpty() && value != "-"_L1)
            m_query.m_terms.push_back(
                {.isNegated = written.isNegated, .value = {}, .word = WordFinder(AgentFacts::folded(value).toUtf8())});
        if (!problem.isEmpty())
            m_query.m_problems += problem;
    }

    void addFlag(const QueryTerm &written, Term term)
    {
        const auto fits = [&term](const NamedFlag &flag) { return flag.key == term.key && flag.value == term.value; };
        const auto begins = [&term](const NamedFlag &flag) {
            return flag.key == term.key && flag.value.startsWith(term.value);
        };
        const auto *const found = std::ranges::find_if(kFlags, fits);
        if (found != kFlags.end()) {
            term.flag = found->flag;
            m_query.m_terms.push_back(std::move(term));
        } else if (std::ranges::none_of(kFlags, begins)) {
            addWord(written, Texts::tr("After “%1:” the filter takes one of: %2.")
                                 .arg(toString(term.key), fixedValues(term.key).join(", "_L1)));
        }
    }

    void addTokens(const QueryTerm &written, Term term)
    {
        const Comparison comparison = comparisonOf(term.value);
        const qsizetype dots = comparison.operand.indexOf(".."_L1);
        bool isNumber = true;
        if (comparison.operand.isEmpty()) {
            if (comparison.isWritten)
                return;
            term.range = rangeOf(comparison, 0, 1);
        } else if (dots > 0 && !comparison.isWritten) {
            const QString end = comparison.operand.sliced(dots + 2);
            term.range.from = comparison.operand.first(dots).toInt(&isNumber);
            if (isNumber && !end.isEmpty())
                term.range.to = qint64(end.toInt(&isNumber)) + 1;
        } else {
            const int number = comparison.operand.toInt(&isNumber);
            term.range = rangeOf(comparison, number, qint64(number) + 1);
        }
        if (isNumber)
            m_query.m_terms.push_back(std::move(term));
        else
            addWord(written, Texts::tr("After “tokens:” the filter takes a number, such as >300, <50 or 100..200."));
    }

    void addDays(const QueryTerm &written, Term term)
    {
        const Comparison comparison = comparisonOf(term.value);
        const std::optional<Days> days = daysOf(comparison.operand, m_now.date());
        if (comparison.operand.isEmpty()) {
            if (comparison.isWritten)
                return;
            term.flag = AgentFacts::IsChanged;
        } else if (days) {
            term.range = rangeOf(comparison, days->first.startOfDay().toMSecsSinceEpoch(),
                                 days->last.addDays(1).startOfDay().toMSecsSinceEpoch());
        } else {
            if (!isBegunDay(comparison.operand))
                addWord(written, Texts::tr("After “changed:” the filter takes one of: %1; or a day, such as "
                                           ">2026-01-31.")
                                     .arg(fixedValues(term.key).join(", "_L1)));
            return;
        }
        m_query.m_terms.push_back(std::move(term));
    }

    /// `from` to `to` is what an equal sign would ask for.
    static Range rangeOf(const Comparison &comparison, qint64 from, qint64 to)
    {
        switch (comparison.sign) {
        case Comparison::Sign::Equal:
            return {.from = from, .to = to};
        case Comparison::Sign::Less:
            return {.to = from};
        case Comparison::Sign::LessOrEqual:
            return {.to = to};
        case Comparison::Sign::Greater:
            return {.from = to};
        case Comparison::Sign::GreaterOrEqual:
            return {.from = from};
        }
        std::unreachable();
    }

    AgentQuery &m_query;
    const QString &m_text;
    const QDateTime &m_now;
};

AgentQuery AgentQuery::fromText(const QString &text, const QDateTime &now)
{
    AgentQuery query;
    Parser parser(query, text, now);
    for (const QueryTerm &written : queryTerms(text))
        parser.add(written);
    std::ranges::stable_partition(query.m_terms, [](const Term &term) { return term.key != QueryKey::None; });
    return query;
}

bool AgentQuery::matches(const AgentFacts &facts) const
{
    return std::ranges::all_of(m_terms, [&facts](const Term &term) { return term.holds(facts) != term.isNegated; });
}

bool AgentQuery::Term::holds(const AgentFacts &facts) const
{
    const auto isIn = [this](const QString &text) { return value.isEmpty() ? text.isEmpty() : text.contains(value); };
    switch (key) {
    case QueryKey::None:
        return word.isIn(facts.words);
    case QueryKey::Name:
        return isIn(facts.name);
    case QueryKey::Model:
        return isIn(facts.model);
    case QueryKey::Colour:
        return value.isEmpty() ? facts.colour.isEmpty() : facts.colour.startsWith(value);
    case QueryKey::Can:
        return value.isEmpty() ? facts.tools.isEmpty() : facts.tools.mayUse(value);
    case QueryKey::Place:
        return isIn(facts.place);
    case QueryKey::Folder:
        return isIn(facts.folder);
    case QueryKey::Has:
    case QueryKey::Is:
        return (facts.flags & flag) != 0;
    case QueryKey::Tokens:
        return range.contains(facts.tokens);
    case QueryKey::Changed:
        return flag != 0 ? (facts.flags & flag) != 0 : range.contains(facts.changedAt);
    }
    std::unreachable();
}

} // namespace dossier
