// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The bounds of Anthropic's own authoring kit (plugin-dev, agent-development);
// 30,000 characters is what GitHub's cloud agent takes.
constexpr qsizetype kShortest = 20;
constexpr qsizetype kLongest = 10'000;

class BodyLong : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::BodyLong)
public:
    QString id() const override { return u"body/long"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The prompt has more than 10,000 characters."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const TextRange body = file.file().bodyRange();
        if (body.length <= kLongest)
            return {};
        return {{id(),
                 severity(),
                 tr("The prompt has %1 characters, about %2 tokens in each run. What is not always needed can stand in "
                    "files that it refers to.")
                     .arg(QLocale().toString(body.length), QLocale().toString((body.length + 3) / 4)),
                 {body.start, 0},
                 {},
                 {}}};
    }
};

class BodyShort : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::BodyShort)
public:
    QString id() const override { return u"body/short"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The prompt has fewer than 20 characters."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const TextRange body = file.file().bodyRange();
        const QStringView words = QStringView(file.text()).sliced(body.start, body.length).trimmed();
        if (words.isEmpty() || words.size() >= kShortest)
            return {};
        const qsizetype start = words.data() - file.text().constData();
        return {{id(),
                 severity(),
                 tr("The prompt says too little of what the agent is to do, and how."),
                 {start, words.size()},
                 {},
                 {}}};
    }
};

} // namespace

RulePointer makeBodyLong()
{
    return std::make_unique<BodyLong>();
}

RulePointer makeBodyShort()
{
    return std::make_unique<BodyShort>();
}

} // namespace dossier
