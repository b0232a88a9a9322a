// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The description of the type as a desktop reads it, beside the system's own.
class MimeTypeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isTold_data();
    void isTold();
    void isMarkdown();

private:
    QTemporaryDir m_data;
};

void MimeTypeTest::initTestCase()
{
    QVERIFY(QDir(m_data.path()).mkpath(u"mime/packages"_s));
    const QString source =
        qEnvironmentVariable("DOSSIER_SOURCE_DIR") + u"/packaging/linux/io.github.dossier_editor.Dossier.mime.xml"_s;
    QVERIFY2(QFile::copy(source, m_data.filePath(u"mime/packages/dossier.xml"_s)), qPrintable(source));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    if (!QMimeDatabase().mimeTypeForName(u"text/markdown"_s).isValid())
        QSKIP("this system has no list of types (shared-mime-info)");
}

void MimeTypeTest::isTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const QByteArray agent = "---\nname: a\ndescription: Use it when it is needed.\n---\nYou are a.\n";
    const QString ours = u"text/x-agent+markdown"_s;
    QTest::newRow("by its name") << u"a.agent.md"_s << QByteArray() << ours;
    QTest::newRow("a chat mode") << u"Über.chatmode.md"_s << QByteArray() << ours;
    QTest::newRow("by its content") << u"reviewer"_s << agent << ours;
    QTest::newRow("the other order") << u"reviewer"_s << QByteArray("---\r\ndescription: b\r\nname: a\r\n---\r\n")
                                     << ours;
    QTest::newRow("an ending that nobody knows") << u"a.agentfile"_s << agent << ours;
    // Their editors keep them.
    QTest::newRow("Markdown") << u"a.md"_s << agent << u"text/markdown"_s;
    QTest::newRow("plain text") << u"a.txt"_s << agent << u"text/plain"_s;
    QTest::newRow("YAML") << u"a.yaml"_s << agent << u"application/yaml"_s;
    QTest::newRow("a header without a name")
        << u"note"_s << QByteArray("---\ntitle: a\ndescription: b\n---\n") << u"text/plain"_s;
    QTest::newRow("words") << u"note"_s << QByteArray("name: a\ndescription: b\n") << u"text/plain"_s;
}

void MimeTypeTest::isTold()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    QCOMPARE(QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(), type);
}

void MimeTypeTest::isMarkdown()
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(u"text/x-agent+markdown"_s);
    QVERIFY(type.inherits(u"text/markdown"_s));
    QVERIFY(type.inherits(u"text/plain"_s));
}

QTEST_GUILESS_MAIN(MimeTypeTest)
#include "tst_mimetype.moc"
