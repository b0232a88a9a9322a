// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "storage/failingops.h"
#include "storage/readfile.h"

#include <QThread>

#include <algorithm>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// How another program writes a file.
enum class Way : char { InPlace, Replace, Delete, DeleteAndMake };

void writeAll(const char *path, int flags, const QByteArray &bytes)
{
    const int file = ::open(path, flags | O_WRONLY | O_CREAT, 0644);
    if (file < 0 || ::write(file, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(1);
    ::close(file);
}

/// Another process, which is done when this returns.
bool writeElsewhere(Way way, const QString &path, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray other = name + ".theirs";
    const pid_t child = ::fork();
    if (child == 0) {
        switch (way) {
        case Way::InPlace:
            writeAll(name.constData(), O_TRUNC, bytes);
            break;
        case Way::Replace:
            writeAll(other.constData(), O_TRUNC, bytes);
            if (::rename(other.constData(), name.constData()) != 0)
                ::_exit(1);
            break;
        case Way::DeleteAndMake:
            (void)::unlink(name.constData());
            writeAll(name.constData(), O_EXCL, bytes);
            break;
        case Way::Delete:
            (void)::unlink(name.constData());
            break;
        }
        ::_exit(0);
    }
    int status = 1;
    return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
}

/// Before the call of a save with this number, counted from 1, the other comes.
class TwoWriters : public FailingOps
{
public:
    static QByteArray theirs(int call) { return "---\nname: a\n---\nTheirs " + QByteArray::number(call) + ".\n"; }

    int at = 0;
    int again = 0; ///< calls later it comes once more; 0: never
    bool hasExchange = true;
    std::function<bool(const QByteArray &bytes)> other;
    int calls = 0;
    QString met; ///< the call that it came before at last; empty: none
    bool isWritten = false;

    FileInfo info(const QString &path) override
    {
        (void)isFailing(u"info"_s, path);
        return FailingOps::info(path);
    }
    bool isWritable(const QString &path) override
    {
        (void)isFailing(u"isWritable"_s, path);
        return FailingOps::isWritable(path);
    }

protected:
    bool isFailing(const QString &call, const QString &) override
    {
        if (QThread::currentThread() == QCoreApplication::instance()->thread())
            return false; // it only looks
        ++calls;
        if (calls == at || (again > 0 && calls == at + again)) {
            met = call;
            isWritten = other(theirs(calls));
        }
        error = {.code = Error::Code::NotPermitted, .text = u"no such step"_s};
        return call == "exchange"_L1 && !hasExchange;
    }
};

} // namespace

/// Another process writes the file between any two steps of a save: whatever
/// somebody wrote is in the file, in a copy that was kept, or in the document.
class TwoWritersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
    void wereMany();

private:
    int m_interleavings = 0;
};

void TwoWritersTest::losesNothing_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("hasExchange");
    QTest::addColumn<bool>("overwrites");
    QTest::addColumn<int>("again");
    const std::pair<const char *, Way> ways[] = {{"in place", Way::InPlace},
                                                 {"replaced", Way::Replace},
                                                 {"deleted", Way::Delete},
                                                 {"deleted and made", Way::DeleteAndMake}};
    for (const auto &[name, way] : ways) {
        for (const bool hasExchange : {true, false}) {
            for (const bool overwrites : {false, true}) {
                for (const int again : {0, 2, 5}) {
                    QTest::addRow("%s%s%s, again after %d", name, hasExchange ? "" : ", no exchange",
                                  overwrites ? ", after a change" : "", again)
                        << way << hasExchange << overwrites << again;
                }
            }
        }
    }
}

void TwoWritersTest::losesNothing()
{
    QFETCH(const Way, way);
    QFETCH(const bool, hasExchange);
    QFETCH(const bool, overwrites);
    QFETCH(const int, again);
    const int step = qEnvironmentVariableIsSet("DOSSIER_ALL") ? 1 : 3;
    const QByteArray first = "---\nname: a\n---\nThe first.\n";
    bool isMet = true;
    for (int at = 1 + int(qHash(QLatin1StringView(QTest::currentDataTag())) % size_t(step)); isMet; at += step) {
        const TestWorkspace test;
        TwoWriters ops;
        const Environment &environment = test.workspace()->environment();
        Settings settings(environment);
        Workspace workspace(environment, &settings, nullptr, ops);
        const QString path = test.write(u"agents/a.md"_s, first);
        AgentDocument *document = workspace.open(path).value_or(nullptr);
        QVERIFY(document);
        QVERIFY(document->apply(ChangeSet::replacing({document->text().size(), 0}, u"Mine.\n"_s)));
        const QByteArray mine = document->source().toBytes();
        const QByteArray seen = "---\nname: a\n---\nA version that was seen.\n";
        if (overwrites)
            test.write(u"agents/a.md"_s, seen);
        ops.at = at;
        ops.again = again;
        ops.hasExchange = hasExchange;
        QByteArray theirs; // the last that they wrote; what they wrote over is their own affair
        ops.other = [&](const QByteArray &bytes) {
            theirs = bytes;
            return writeElsewhere(way, path, bytes);
        };
        bool isSaved = false;
        bool isFinished = false;
        QString kept;
        connect(&workspace, &Workspace::saveFinished, document,
                [&](const AgentDocument *, const QString &, const Result<void> &saved) {
                    isSaved = saved.has_value();
                    isFinished = true;
                });
        connect(&workspace, &Workspace::conflictCopyKept, document,
                [&kept](const AgentDocument *, const QString &copy) { kept = copy; });
        workspace.save(document, {.overwriteSeen = overwrites ? hashOf(seen) : QByteArray()});
        QTRY_VERIFY(isFinished && !workspace.isCheckingDisk());
        isMet = !ops.met.isEmpty();
        if (!isMet) {
            QVERIFY(isSaved);
            QVERIFY2(at > 10, "a save that makes hardly a call");
            break;
        }
        QVERIFY(ops.isWritten);
        ++m_interleavings;
        TestWorkspace::checkDisk(&workspace);
        // All that is there.
        QByteArrayList held;
        const QDir folder = QFileInfo(path).dir();
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names)
            held << test.bytes(u"agents/"_s + name);
        const QByteArray where = "before " + ops.met.toUtf8() + ", call " + QByteArray::number(at);
        // Between the last look and the rename nobody can hold what comes, see docs.
        const bool isInGap = !hasExchange && ops.met == "rename"_L1 && way != Way::InPlace;
        if (way != Way::Delete && !isInGap)
            QVERIFY2(held.contains(theirs) || document->source().toBytes() == theirs, where.constData());
        bool isMine = held.contains(mine) || document->source().toBytes() == mine;
        while (!isMine && document->canUndo()) {
            document->undo(); // it was saved, and theirs read since, each time that they wrote
            isMine = document->source().toBytes() == mine;
        }
        QVERIFY2(isMine, where.constData());
        // A client loads nothing but the agent.
        for (const QString &name : names)
            QVERIFY2(name == "a.md"_L1 || !name.endsWith(".md"_L1), qPrintable(name));
        QVERIFY2(kept.isEmpty() || QFile::exists(kept), where.constData());
    }
}

void TwoWritersTest::wereMany()
{
    qInfo("%d interleavings", m_interleavings);
    QVERIFY(m_interleavings >= (qEnvironmentVariableIsSet("DOSSIER_ALL") ? 500 : 100));
}

QTEST_MAIN(TwoWritersTest)
#include "tst_twowriters.moc"
