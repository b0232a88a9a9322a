// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "syntax.h"

#include "text/handover.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <ksyntaxhighlighting_version.h>

// Outside the namespace, as the macro asks.
static void initHighlightingResource()
{
    Q_INIT_RESOURCE(highlighting);
}

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDefinition = "Dossier Agent File"_L1;

// Definitions are read when a line first needs them.
class Warmup : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    void run(const KSyntaxHighlighting::Definition &definition)
    {
        setDefinition(definition);
        KSyntaxHighlighting::State state;
        for (const QStringView line : {u"---", u"name: x", u"---", u"", u"# Title", u"- **item** `code`"})
            state = highlightLine(line, state);
    }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format &) override {}
};

} // namespace

Syntax::Syntax(QObject *parent)
    : QObject(parent)
{
    initHighlightingResource();
    QThread *const home = thread();
    m_loader = std::jthread([this, home] {
        auto repository = std::make_shared<KSyntaxHighlighting::Repository>();
        Warmup().run(repository->definitionForName(kDefinition));
        repository->moveToThread(home);
        handOver(this, [this, repository = std::move(repository)]() mutable { take(std::move(repository)); });
    });
}

QString Syntax::libraryVersion()
{
    return QStringLiteral(KSYNTAXHIGHLIGHTING_VERSION_STRING);
}

Syntax::~Syntax()
{
    if (m_loader.joinable())
        m_loader.join();
}

void Syntax::take(std::shared_ptr<KSyntaxHighlighting::Repository> repository)
{
    m_repository = std::move(repository);
    Q_EMIT ready();
}

KSyntaxHighlighting::Definition Syntax::definition() const
{
    return m_repository ? m_repository->definitionForName(kDefinition) : KSyntaxHighlighting::Definition();
}

KSyntaxHighlighting::Theme Syntax::theme(bool dark, bool high) const
{
    if (!m_repository)
        return {};
    const QString name = dark ? u"Dossier Dark"_s : u"Dossier Light"_s;
    return m_repository->theme(high ? name + u" High Contrast"_s : name);
}

} // namespace dossier
