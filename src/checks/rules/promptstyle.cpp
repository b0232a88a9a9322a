// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Of the texts that the table marks.
constexpr char kContext[] = "dossier::PromptStyle";

/// Advice on the prompt as a whole: a test of the text, and what is said where
/// it fails. Told at the prompt's beginning.
struct Advice {
    const char *id;
    const char *summary; ///< these two are marked for translation
    const char *message;
    bool (*isFollowed)(const Prompt &prompt);
};

bool holds(const Prompt &prompt, const char *pattern)
{
    const QRegularExpression words(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    return words.match(prompt.prose()).hasMatch();
}

qsizetype countOf(const QString &text, const char *pattern)
{
    const QRegularExpression words(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    qsizetype count = 0;
    for (auto matches = words.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

bool speaksToTheAgent(const Prompt &prompt)
{
    return holds(prompt, "\\byour?\\b");
}

bool saysWhatComesOut(const Prompt &prompt)
{
    return holds(prompt, "\\b(?:output|report|return|respond|answer|format|deliver)");
}

/// Five or more ways of saying no, and none of saying what to do instead.
bool saysWhatToDo(const Prompt &prompt)
{
    constexpr qsizetype kMany = 5;
    const qsizetype no = countOf(prompt.prose(), "\\b(?:do not|don['\u2019]t|never|avoid)\\b");
    const qsizetype yes = countOf(prompt.prose(), "\\b(?:always|instead|must|should|prefer|ensure|use)\\b");
    return no < kMany || yes > 0;
}

/// Where every third line cries, none is heard.
bool isCalm(const Prompt &prompt)
{
    constexpr qsizetype kMany = 8;
    constexpr qsizetype kLinesForOne = 10;
    const QRegularExpression cries(u"\\b(?:MUST|NEVER|ALWAYS|CRITICAL|IMPORTANT|MANDATORY)\\b"_s);
    qsizetype count = 0;
    for (auto matches = cries.globalMatch(prompt.prose()); matches.hasNext(); matches.next())
        ++count;
    return count < kMany || count * kLinesForOne < prompt.prose().count(u'\n');
}

bool hasHeadings(const Prompt &prompt)
{
    constexpr qsizetype kLong = 3000; // characters
    return prompt.text().size() < kLong || !prompt.headings().empty();
}

constexpr Advice kAdvice[] = {
    {"style/second-person", QT_TRANSLATE_NOOP("dossier::PromptStyle", "The prompt does not speak to the agent."),
     QT_TRANSLATE_NOOP("dossier::PromptStyle", "Prompts that say “you” to the agent (“You are …”) are clearer to it."),
     speaksToTheAgent},
    {"style/output-format", QT_TRANSLATE_NOOP("dossier::PromptStyle", "The prompt does not say what is to come out."),
     QT_TRANSLATE_NOOP("dossier::PromptStyle",
                       "Say what the agent is to give back, and in which form: whoever called it sees nothing else."),
     saysWhatComesOut},
    {"style/negative-only", QT_TRANSLATE_NOOP("dossier::PromptStyle", "The prompt says only what not to do."),
     QT_TRANSLATE_NOOP("dossier::PromptStyle", "The prompt says only what not to do; say also what to do instead."),
     saysWhatToDo},
    {"style/emphasis", QT_TRANSLATE_NOOP("dossier::PromptStyle", "The prompt stresses too much."),
     QT_TRANSLATE_NOOP(
         "dossier::PromptStyle",
         "So many words in capitals (MUST, NEVER, CRITICAL) weigh nothing; keep them for what matters most."),
     isCalm},
    {"style/headings", QT_TRANSLATE_NOOP("dossier::PromptStyle", "A long prompt has no headings."),
     QT_TRANSLATE_NOOP("dossier::PromptStyle", "A prompt of this length is easier to follow with headings."),
     hasHeadings},
};

class PromptStyle : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::PromptStyle)
public:
    explicit PromptStyle(const Advice &advice)
        : m_advice(advice)
    {
    }

    QString id() const override { return QString::fromLatin1(m_advice.id); }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return QCoreApplication::translate(kContext, m_advice.summary); }
    bool isOnByDefault() const override { return false; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const Prompt &prompt = file.prompt();
        if (prompt.isBlank() || m_advice.isFollowed(prompt))
            return {};
        return {{id(),
                 severity(),
                 QCoreApplication::translate(kContext, m_advice.message),
                 prompt.inDocument({0, 0}),
                 {},
                 {}}};
    }

private:
    const Advice &m_advice;
};

/// A section of more than 500 tokens, as the client counts them.
class LongSection : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::LongSection)
public:
    QString id() const override { return u"style/long-section"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A section of the prompt is very long."); }
    bool isOnByDefault() const override { return false; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        constexpr qsizetype kLongest = 500 * 4; // characters
        const Prompt &prompt = file.prompt();
        const auto &headings = prompt.headings();
        std::vector<Diagnostic> found;
        for (std::size_t i = 0; i < headings.size(); ++i) {
            const qsizetype end = i + 1 < headings.size() ? headings[i + 1].range.start : prompt.range().end();
            if (end - headings[i].range.start <= kLongest)
                continue;
            found.push_back({id(),
                             severity(),
                             tr("The section “%1” has more than 500 tokens; parts of their own are easier to follow.")
                                 .arg(headings[i].title),
                             headings[i].range,
                             {},
                             {}});
        }
        return found;
    }
};

/// A directive that stands in the prompt word for word more than once.
class RepeatedLine : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::RepeatedLine)
public:
    QString id() const override { return u"style/repeated-line"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A line of the prompt stands there again."); }
    bool isOnByDefault() const override { return false; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        constexpr qsizetype kShortest = 24; // characters: headings and single words come again with reason
        const Prompt &prompt = file.prompt();
        QHash<QStringView, TextRange> seen;
        std::vector<Diagnostic> found;
        const QStringView prose = prompt.prose();
        for (qsizetype line = 0; line < prose.size();) {
            qsizetype end = prose.indexOf(u'\n', line);
            end = end < 0 ? prose.size() : end;
            const QStringView words = prose.sliced(line, end - line).trimmed();
            const TextRange range = prompt.inDocument({words.data() - prose.data(), words.size()});
            line = end + 1;
            if (words.size() < kShortest || words.startsWith(u'|') || words.startsWith(u'#'))
                continue;
            if (const auto first = seen.constFind(words); first != seen.cend()) {
                found.push_back({id(),
                                 severity(),
                                 tr("This line stands in the prompt already."),
                                 range,
                                 {{*first, tr("It is here for the first time.")}},
                                 {}});
            } else {
                seen.insert(words, range);
            }
        }
        return found;
    }
};

class DescriptionRepeated : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::DescriptionRepeated)
public:
    QString id() const override { return u"style/description-repeated"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The prompt repeats the description."); }
    bool isOnByDefault() const override { return false; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        constexpr qsizetype kShortest = 40; // characters
        const QString description = file.reading().description.value_or(QString()).trimmed();
        const qsizetype at = description.size() < kShortest ? -1 : file.prompt().text().indexOf(description);
        if (at < 0)
            return {};
        return {{id(),
                 severity(),
                 tr("The description stands here again: it is for whoever chooses an agent, the prompt for the agent."),
                 file.prompt().inDocument({at, description.size()}),
                 {},
                 {}}};
    }
};

} // namespace

std::vector<RulePointer> styleRules()
{
    std::vector<RulePointer> rules;
    for (const Advice &advice : kAdvice)
        rules.push_back(std::make_unique<PromptStyle>(advice));
    rules.push_back(std::make_unique<LongSection>());
    rules.push_back(std::make_unique<RepeatedLine>());
    rules.push_back(std::make_unique<DescriptionRepeated>());
    return rules;
}

} // namespace dossier
