// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rulepages.h"

#include "checks/rulepage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString mended(const Rule &rule)
{
    return rule.isFixable() ? u"yes"_s : u"no"_s;
}

QString told(const Rule &rule)
{
    return rule.isOnByDefault() ? toString(rule.severity()) : toString(rule.severity()) + u", off by default"_s;
}

/// The words for the test of the examples mean nothing to a reader.
QString readable(QString markdown)
{
    static const QRegularExpression fence(u"^````markdown .*$"_s, QRegularExpression::MultilineOption);
    return markdown.replace(fence, u"````markdown"_s);
}

} // namespace

QString rulePage(const Rule &rule, const Dialect &dialect)
{
    QString page = u"# %1\n\n%2\n\nWeight: %3. Dossier offers a way out: %4.\n\n"_s.arg(rule.id(), rule.summary(),
                                                                                        told(rule), mended(rule));
    if (const auto text = RulePage::of(rule.id()))
        page += readable(text->markdown());
    page += u"\n## See also\n\n"_s;
    if (const QUrl source = rule.helpUrl(dialect); !source.isEmpty())
        page += u"- What %1 documents: <%2>\n"_s.arg(dialect.title(), source.toString());
    page += u"- To turn it off in one file: `# dossier: ignore %1` in the header; in a project: `\"rules\": { \"%1\": "
            "\"off\" }` in\n  its `.dossier.json` ([more](../../configuration.md)).\n"_s.arg(rule.id());
    return page;
}

QString ruleIndex(const Checker &checker)
{
    QString page = u"# Rules\n\n"
                   "What Dossier tells of an agent file, a page each. All of `docs/rules/` is made by\n"
                   "`dossier-cli rules --format markdown --output docs/rules`.\n\n"
                   "An **error** means that the client drops the file, a field or a limit; a **warning**, that it\n"
                   "works otherwise than written; an **info** is a tip. A rule may tell a finding at another weight\n"
                   "than its usual one where the consequence is another.\n\n"
                   "| rule | weight | what it finds | way out |\n|---|---|---|---|\n"_s;
    for (const auto &rule : checker.rules()) {
        page += u"| [`%1`](%1.md) | %2 | %3 | %4 |\n"_s.arg(rule->id(), told(*rule), rule->summary(), mended(*rule));
    }
    return page;
}

} // namespace dossier
