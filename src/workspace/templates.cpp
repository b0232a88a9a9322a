// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "workspace.h"

#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(dossier_templates);
}

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString text(const QString &id)
{
    QFile file(u":/templates/"_s + id + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<Workspace::Template> Workspace::templates() const
{
    initialiseResources();
    return {{u"plain"_s, tr("Plain agent"), tr("Name, description and a short prompt; it may use every tool"),
             text(u"plain"_s)},
            {u"reviewer"_s, tr("Reviewer"), tr("Reads and reports, changes no file: Read, Grep and Glob only"),
             text(u"reviewer"_s)},
            {u"worker"_s, tr("Worker with examples"), tr("Its description shows by examples when to call it"),
             text(u"worker"_s)}};
}

} // namespace dossier
