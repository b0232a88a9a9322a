// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Of the texts that the table marks.
constexpr char kContext[] = "dossier::TextSecret";

/// A kind of key that is known by its shape.
struct Shape {
    const char *mark; ///< that it holds, in capitals or not; most texts need no pattern
    const char *pattern;
    const char *what; ///< marked for translation
};

constexpr Shape kShapes[] = {
    {"AKIA", "\\bAKIA[0-9A-Z]{16}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "an access key of AWS")},
    {"ghp_", "\\bghp_[A-Za-z0-9]{36,}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of GitHub")},
    {"gho_", "\\bgho_[A-Za-z0-9]{36,}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of GitHub")},
    {"ghu_", "\\bghu_[A-Za-z0-9]{36,}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of GitHub")},
    {"ghs_", "\\bghs_[A-Za-z0-9]{36,}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of GitHub")},
    {"ghr_", "\\bghr_[A-Za-z0-9]{36,}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of GitHub")},
    {"github_pat_", "\\bgithub_pat_[A-Za-z0-9_]{40,}\\b",
     QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of GitHub")},
    {"glpat-", "\\bglpat-[A-Za-z0-9_-]{20,}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of GitLab")},
    {"sk-ant-", "\\bsk-ant-[A-Za-z0-9_-]{24,}", QT_TRANSLATE_NOOP("dossier::TextSecret", "a key of Anthropic")},
    {"sk-", "\\bsk-(?:proj-)?[A-Za-z0-9]{32,}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a key of OpenAI")},
    {"xox", "\\bxox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{10,}", QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of Slack")},
    {"AIza", "\\bAIza[0-9A-Za-z_-]{35}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a key of Google")},
    {"npm_", "\\bnpm_[A-Za-z0-9]{36}\\b", QT_TRANSLATE_NOOP("dossier::TextSecret", "a token of npm")},
    {"PRIVATE KEY-----", "-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\\s*[A-Za-z0-9+/=]{40,}",
     QT_TRANSLATE_NOOP("dossier::TextSecret", "a private key")},
};

/// A sample that only shows the shape: one sign again and again, a word that
/// says so, or the alphabet in order.
bool isSample(const QString &secret)
{
    static const QRegularExpression word(u"example|sample|dummy|placeholder|your|xxxx|test|fake|abcdef|12345678"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression repeated(u"(.)\\1{5}"_s);
    return word.match(secret).hasMatch() || repeated.match(secret).hasMatch();
}

class TextSecret : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::TextSecret)
public:
    TextSecret()
    {
        for (const Shape &shape : kShapes)
            m_patterns.emplace_back(QString::fromLatin1(shape.pattern));
    }

    QString id() const override { return u"text/secret"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The text holds what looks like a key or a token."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        for (std::size_t i = 0; i < m_patterns.size(); ++i) {
            if (file.mayContain(QLatin1StringView(kShapes[i].mark)))
                look(file, i, found);
        }
        return found;
    }

private:
    void look(const CheckedFile &file, std::size_t shape, std::vector<Diagnostic> &found) const
    {
        const TextRange body = file.file().bodyRange();
        const QStringView text = QStringView(file.text()).sliced(body.start, body.length);
        for (auto matches = m_patterns[shape].globalMatchView(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (isSample(match.captured()))
                continue;
            const TextRange range{body.start + match.capturedStart(), match.capturedLength()};
            found.push_back(
                {id(), severity(), message(QCoreApplication::translate(kContext, kShapes[shape].what)), range, {}, {}});
        }
    }

    static QString message(const QString &what)
    {
        return tr("This looks like %1. Whoever reads the file can use it, and each run sends it to the model: keep it "
                  "in "
                  "an environment variable, and make a new one.")
            .arg(what);
    }

    std::vector<QRegularExpression> m_patterns; ///< of kShapes, in order
};

} // namespace

RulePointer makeTextSecret()
{
    return std::make_unique<TextSecret>();
}

} // namespace dossier
