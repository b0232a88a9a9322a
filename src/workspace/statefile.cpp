// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "statefile.h"

#include "storage/filesaver.h"
#include "storage/privatefolder.h"
#include "storage/readfile.h"

#include <QFile>
#include <QJsonDocument>

namespace dossier {

StateFile::StateFile(const Environment &environment, const QString &name)
    : m_folder(environment.state)
    , m_path(environment.state + u'/' + name)
{
}

QJsonObject StateFile::read() const
{
    const Result<QByteArray> bytes = readFile(m_path);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

bool StateFile::write(const QJsonObject &object) const
{
    if (!makePrivateFolder(m_folder))
        return false;
    FileSaver::Request request;
    request.path = m_path;
    request.bytes = QJsonDocument(object).toJson();
    request.overwriteAny = true;
    const bool written = FileSaver().save(request).has_value();
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return written;
}

} // namespace dossier
