// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dossier::test {

namespace {

QString sharedFolder()
{
    if (qEnvironmentVariableIsSet("DOSSIER_SHARED"))
        return qEnvironmentVariable("DOSSIER_SHARED");
    return qEnvironmentVariable("DOSSIER_SOURCE_DIR", QDir::currentPath()) + "/../shared"_L1;
}

} // namespace

const Dialects &dialects()
{
    static const Dialects dialects = Dialects::load();
    return dialects;
}

const Client &claude()
{
    return dialects().client(u"claude-code");
}

const Checker &checker()
{
    static const Checker checker;
    return checker;
}

CheckInput inputOf(const SourceText &source, const QString &path)
{
    CheckInput input{AgentFile::parse(source), claude(), {}, {}};
    input.context.dialect = u"claude-code"_s;
    input.context.path = path;
    input.reading = input.client.loader->read(input.file, input.context);
    return input;
}

CheckInput inputOf(const QString &text, const QString &path)
{
    return inputOf(SourceText::fromBytes(text.toUtf8()), path);
}

QStringList told(const std::vector<Diagnostic> &diagnostics)
{
    QStringList list;
    for (const Diagnostic &diagnostic : diagnostics)
        list += diagnostic.rule + u' ' + toString(diagnostic.severity);
    return list;
}

QByteArray sharedFile(const QString &path)
{
    QFile file(sharedFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<NamedBytes> corpus()
{
    const QString folder = qEnvironmentVariable("DOSSIER_CORPUS", sharedFolder() + "/corpus"_L1);
    QStringList paths;
    for (QDirIterator files(folder, {u"*.md"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();)
        paths += files.next();
    paths.sort();
    std::vector<NamedBytes> found;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            found.push_back({path.sliced(folder.size() + 1), file.readAll()});
    }
    return found;
}

std::vector<NamedBytes> oracleCases()
{
    std::vector<NamedBytes> found;
    for (const QByteArray &line : sharedFile(u"oracle/claude-cases.jsonl"_s).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.isEmpty()) {
            found.push_back({object.value("case"_L1).toString(),
                             QByteArray::fromBase64(object.value("content_base64"_L1).toString().toLatin1())});
        }
    }
    return found;
}

} // namespace dossier::test
