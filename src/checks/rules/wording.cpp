// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Of the texts that the table marks.
constexpr char kContext[] = "dossier::Wording";

/// A rule that looks for words in the prompt, code left out if it says so.
struct Words {
    const char *id;
    Severity severity;
    bool isOnByDefault;
    const char *marks[4]; ///< one of them, in capitals or not, is in each match: most prompts need no pattern
    const char *pattern;
    const char *summary; ///< these two are marked for translation
    const char *message; ///< %1: what was found
    bool isCaseSensitive;
    bool isInCodeToo;
};

constexpr Words kWords[] = {
    {"body/placeholder",
     Severity::Info,
     true,
     {"lorem ipsum", "[insert", "[todo", "[placeholder"},
     "\\blorem ipsum\\b|\\[(?:insert|todo|placeholder)\\b[^\\]\\n]{0,60}\\](?!\\()",
     QT_TRANSLATE_NOOP("dossier::Wording", "The prompt holds a place that was to be filled in."),
     QT_TRANSLATE_NOOP("dossier::Wording", "“%1” was left here to be filled in; the model reads it as it stands."),
     false,
     false},
    {"body/home-path",
     Severity::Info,
     true,
     {"/home/", "/users/", ":\\users\\", ":\\users\\"},
     "(?<![\\w.~])/(?:home|Users)/"
     "(?!(?:you|user|username|name|me|yourname|your-?user(?:name)?|runner|node)\\b)[A-Za-z0-9_.-]+/"
     "|\\b[A-Za-z]:\\\\Users\\\\(?!(?:you|user|username|name|me|yourname)\\b)[A-Za-z0-9_.-]+\\\\",
     QT_TRANSLATE_NOOP("dossier::Wording", "The prompt names a folder of one person’s home."),
     QT_TRANSLATE_NOOP("dossier::Wording",
                       "“%1” is the home folder of one person: on another computer there is none. “~/” or a path from "
                       "the project’s folder goes everywhere."),
     true,
     true},
    {"body/template-variable",
     Severity::Info,
     true,
     {"{{", "{{", "{{", "{{"},
     "\\{\\{\\s*[A-Za-z_][A-Za-z0-9_.-]*\\s*\\}\\}",
     QT_TRANSLATE_NOOP("dossier::Wording", "The prompt holds a {{variable}} that nothing fills in."),
     QT_TRANSLATE_NOOP("dossier::Wording", "Nothing fills in “%1”: the model reads it as it stands."),
     true,
     false},
    {"style/weak-wording",
     Severity::Info,
     false,
     {"try to", "if possible", "maybe", "should probably"},
     "\\b(?:try to|if possible|maybe|should probably|as appropriate)\\b",
     QT_TRANSLATE_NOOP("dossier::Wording", "The prompt leaves open what is to be done."),
     QT_TRANSLATE_NOOP("dossier::Wording", "“%1” leaves open whether it is to be done; say when it is, and when not."),
     false,
     false},
};

bool mayHoldAny(const CheckedFile &file, const char *const (&marks)[4])
{
    return std::ranges::any_of(marks, [&](const char *mark) { return file.mayContain(QLatin1StringView(mark)); });
}

class Wording : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::Wording)
public:
    explicit Wording(const Words &words)
        : m_words(words)
        , m_pattern(QString::fromLatin1(words.pattern), words.isCaseSensitive
                                                            ? QRegularExpression::NoPatternOption
                                                            : QRegularExpression::CaseInsensitiveOption)
    {
    }

    QString id() const override { return QString::fromLatin1(m_words.id); }
    Severity severity() const override { return m_words.severity; }
    QString summary() const override { return QCoreApplication::translate(kContext, m_words.summary); }
    bool isOnByDefault() const override { return m_words.isOnByDefault; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (!mayHoldAny(file, m_words.marks))
            return {};
        const Prompt &prompt = file.prompt();
        std::vector<Diagnostic> found;
        for (auto matches = m_pattern.globalMatch(m_words.isInCodeToo ? prompt.text() : prompt.prose());
             matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range = prompt.inDocument({match.capturedStart(), match.capturedLength()});
            // One fault is told once, however often it stands there.
            if (found.empty())
                found.push_back({id(),
                                 severity(),
                                 QCoreApplication::translate(kContext, m_words.message).arg(match.captured()),
                                 range,
                                 {},
                                 {}});
            else if (found.front().related.size() < 20)
                found.front().related.push_back({range, tr("Here it is again.")});
        }
        return found;
    }

private:
    const Words &m_words;
    const QRegularExpression m_pattern;
};

} // namespace

std::vector<RulePointer> wordingRules()
{
    std::vector<RulePointer> rules;
    for (const Words &words : kWords)
        rules.push_back(std::make_unique<Wording>(words));
    return rules;
}

} // namespace dossier
