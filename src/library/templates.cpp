// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "templates.h"

#include <QCoreApplication>
#include <QFile>

// Has to stand outside any namespace; the library is static in what is shipped.
static void initialiseResources()
{
    Q_INIT_RESOURCE(dossier_templates);
}

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentTemplate)
};

QString text(const QString &id)
{
    QFile file(u":/templates/"_s + id + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString AgentTemplate::withName(const QString &name) const
{
    const QString own = text.section(u"\nname: "_s, 1, 1).section(u'\n', 0, 0);
    return own.isEmpty() ? text : QString(text).replace(own, name);
}

std::vector<AgentTemplate> agentTemplates()
{
    initialiseResources();
    return {{u"plain"_s, Texts::tr("Plain agent"),
             Texts::tr("Name, description and a short prompt; it may use every tool"), text(u"plain"_s)},
            {u"reviewer"_s, Texts::tr("Reviewer"),
             Texts::tr("Reads and reports, changes no file: Read, Grep and Glob only"), text(u"reviewer"_s)},
            {u"worker"_s, Texts::tr("Worker with examples"),
             Texts::tr("Its description shows by examples when to call it"), text(u"worker"_s)}};
}

} // namespace dossier
