// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// iconmask FOLDER (SIZE,SIZE… FILE.svg…)…: draws each file as
// FOLDER/NAME-SIZE.png and writes FOLDER/icons.qrc. Runs at build time only.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {
int fail(const QString &text)
{
    std::fprintf(stderr, "iconmask: %s\n", qPrintable(text));
    return 1;
}

QImage drawn(QSvgRenderer &renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.convertToFormat(QImage::Format_ARGB32);
}
} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    if (arguments.size() < 3)
        return fail(QStringLiteral("usage: iconmask FOLDER (SIZE,SIZE... FILE.svg...)..."));
    const QDir folder(arguments.takeFirst());
    QStringList sizes;
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(QStringLiteral("cannot make %1").arg(folder.path()));

    QString list = QStringLiteral("<RCC>\n<qresource prefix=\"/icons\">\n");
    for (const QString &path : std::as_const(arguments)) {
        if (!path.endsWith(QStringLiteral(".svg"))) {
            sizes = path.split(u',');
            continue;
        }
        QSvgRenderer renderer(path);
        if (!renderer.isValid())
            return fail(QStringLiteral("%1 cannot be drawn").arg(path));
        for (const QString &size : std::as_const(sizes)) {
            const QString name = QStringLiteral("%1-%2.png").arg(QFileInfo(path).completeBaseName(), size);
            if (!drawn(renderer, size.toInt()).save(folder.filePath(name), "PNG"))
                return fail(QStringLiteral("cannot write %1").arg(folder.filePath(name)));
            list += QStringLiteral("<file>%1</file>\n").arg(name);
        }
    }
    list += QStringLiteral("</qresource>\n</RCC>\n");

    QFile file(folder.filePath(QStringLiteral("icons.qrc")));
    if (!file.open(QIODevice::WriteOnly) || file.write(list.toUtf8()) < 0)
        return fail(QStringLiteral("cannot write %1").arg(file.fileName()));
    return 0;
}
