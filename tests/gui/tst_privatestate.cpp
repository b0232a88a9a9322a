// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowfixture.h"
#include "workspace/journal.h"
#include "workspace/recovery.h"

#include <QRegularExpression>
#include <QTextCursor>

#include <sys/stat.h>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kSecret = "sk-ant-api03-notARealOne0123456789abcdefXYZ";

QStringList messages;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages += text;
}

} // namespace

/// What a busy run leaves in Dossier's own folders is this person's alone, and a
/// token is only where texts have to be.
class PrivateStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBusyRun()
    {
        const mode_t before = ::umask(0);
        const QtMessageHandler handler = qInstallMessageHandler(keepMessage);
        Fixture f;
        f.window->restoreSession();
        const QByteArray server = "mcpServers:\n  - near:\n      type: stdio\n      command: /bin/sh\n      env:\n"
                                  "        API_KEY: " +
                                  kSecret.toByteArray() + "\n";
        f.open(f.test.write(u".claude/agents/a.md"_s, plainAgent("a", server)));
        f.open(
            f.test.write(u".claude/agents/b.md"_s, "---\nname: b: [\nAPI_KEY: " + kSecret.toByteArray() + "\n---\n"));
        f.test.workspace()->keepFolder(f.test.folder());
        f.open(f.test.path(u".claude/agents/none.md"_s));
        f.open(f.test.path(u".claude/agents/a.md"_s));
        QVERIFY(f.settled());
        f.test.workspace()->settings()->setTheme(2);
        QVERIFY(f.document()->setField(u"color"_s, u"red"_s));
        f.test.workspace()->recovery()->keepNow(f.document());
        QTRY_VERIFY(f.test.workspace()->recovery()->isIdle());
        const JournalBatch batch = JournalBatch::named(u"a batch"_s);
        QVERIFY(f.test.workspace()->journal().begin(batch));
        const QString state = f.test.workspace()->environment().state;
        const QString config = f.test.workspace()->environment().config;
        QTRY_VERIFY(QFileInfo::exists(state + u"/session.json"_s));
        QTRY_VERIFY(QFileInfo::exists(state + u"/seen"_s));
        QTRY_VERIFY(!QDir(state + u"/recovery"_s).isEmpty());
        QVERIFY(QFileInfo::exists(state + u"/writes.log"_s));
        QTRY_VERIFY(QFileInfo(config + u"/settings.ini"_s).size() > 0);
        int files = 0;
        for (const QString &folder : {state, config})
            look(folder, files);
        qInstallMessageHandler(handler);
        ::umask(before);
        QVERIFY(files >= 5);
        QVERIFY2(!messages.join(u'\n').contains(QLatin1StringView(kSecret)), qPrintable(messages.join(u'\n')));
        QVERIFY(!f.dialogs.errors.isEmpty());
        QVERIFY(!f.dialogs.errors.join(u'\n').contains(QLatin1StringView(kSecret)));
    }

private:
    static void look(const QString &folder, int &files)
    {
        struct stat found = {};
        QVERIFY(::stat(QFile::encodeName(folder).constData(), &found) == 0);
        QVERIFY2((found.st_mode & 0777U) == 0700U, qPrintable(folder));
        QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        // These are there for texts.
        static const QRegularExpression texts(u"/(recovery|seen)/|/writes\\.log$"_s);
        while (walk.hasNext()) {
            const QFileInfo info = walk.nextFileInfo();
            QVERIFY(::lstat(QFile::encodeName(info.filePath()).constData(), &found) == 0);
            QVERIFY2((found.st_mode & 0777U) == (info.isDir() ? 0700U : 0600U),
                     qPrintable(info.filePath() + u' ' + QString::number(found.st_mode & 0777U, 8)));
            if (info.isDir() || texts.match(info.filePath()).hasMatch())
                continue;
            ++files;
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kSecret), qPrintable(info.filePath()));
        }
    }
};

QTEST_MAIN(PrivateStateTest)
#include "tst_privatestate.moc"
