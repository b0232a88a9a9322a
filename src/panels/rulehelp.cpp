// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rulehelp.h"

#include "buttonrow.h"
#include "checks/rulepage.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

RuleHelp::RuleHelp(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"ruleHelp"_s);
    m_text->setObjectName(u"ruleHelpText"_s);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Help on a rule"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QTextBrowser::anchorClicked, this, &RuleHelp::linkActivated);
    resizeOnScreen(this, {620, 560});
}

void RuleHelp::showRule(const Rule &rule, const Dialect &dialect)
{
    setWindowTitle(tr("Rule %1").arg(rule.id()));
    QStringList parts{u"# "_s + rule.id(), u"**%1**"_s.arg(rule.summary())};
    if (const auto text = RulePage::of(rule.id()))
        parts += text->markdown();
    if (const QUrl source = rule.helpUrl(dialect); !source.isEmpty())
        parts << tr("What %1 documents: <%2>").arg(dialect.title(), source.toString());
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    m_text->document()->setMarkdown(parts.join("\n\n"_L1), features);
    m_text->moveCursor(QTextCursor::Start);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

} // namespace dossier
