// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/filesaver.h"
#include "storage/readfile.h"
#include "systemfaults.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <optional>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// As long as it lives, the faults are this thread's.
class Armed
{
public:
    explicit Armed(SystemFaults *faults) { SystemFaults::current = faults; }
    ~Armed() { SystemFaults::current = nullptr; }
    Armed(const Armed &) = delete;
    Armed &operator=(const Armed &) = delete;
};

QString said(const QByteArray &where, const QString &what)
{
    return QString::fromUtf8(where) + u": "_s + what;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

/// Every call of the system that a save makes fails once, and from then on: the
/// file is the old one or the new one, whole, and what is said of it is so.
class SystemFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void save_data();
    void save();
    void goesOn_data();
    void goesOn();

private:
    enum class Case : char { New, Known, WithoutExchange, InPlace };

    struct Outcome {
        SystemFaults faults;
        Result<FileSaver::Saved> saved = std::unexpected(Error{});
        QByteArray file = {};
        QStringList others = {}; ///< names beside it
    };

    [[nodiscard]] Outcome run(Case which, SystemFaults faults);

    static constexpr QByteArrayView kOld = "---\nname: a\n---\nThe version that was there before.\n";
    static constexpr QByteArrayView kNew = "---\nname: a\n---\nThe version that takes its place, and is longer.\n";
};

SystemFaultsTest::Outcome SystemFaultsTest::run(Case which, SystemFaults faults)
{
    const QTemporaryDir temporary(QDir::tempPath() + u"/Über faults-XXXXXX"_s);
    const QString path = temporary.filePath(u"a.md"_s);
    FileSaver::Request request{.path = path, .bytes = kNew.toByteArray()};
    if (which != Case::New) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(kOld.toByteArray()) != kOld.size())
            qFatal("cannot write %s", qPrintable(path));
        request.expectedHash = hashOf(kOld.toByteArray());
    }
    if (which == Case::InPlace)
        request.way = FileSaver::Way::InPlace;
    faults.hasExchange = which != Case::WithoutExchange;
    Outcome outcome{.faults = faults};
    {
        const Armed armed(&outcome.faults);
        outcome.saved = FileSaver().save(request);
    }
    outcome.file = bytesOf(path);
    outcome.others = QDir(temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    outcome.others.removeOne(u"a.md"_s);
    return outcome;
}

void SystemFaultsTest::save_data()
{
    QTest::addColumn<Case>("which");
    QTest::addColumn<SystemFaults::Kind>("kind");
    QTest::addColumn<int>("number");
    const std::pair<const char *, Case> cases[] = {{"new file", Case::New},
                                                   {"known file", Case::Known},
                                                   {"no exchange", Case::WithoutExchange},
                                                   {"in place", Case::InPlace}};
    const std::pair<const char *, int> numbers[] = {{"EIO", EIO},       {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT},
                                                    {"EACCES", EACCES}, {"EROFS", EROFS},   {"EPERM", EPERM},
                                                    {"ENOENT", ENOENT}};
    for (const auto &[caseName, which] : cases) {
        for (const auto &[numberName, number] : numbers) {
            QTest::addRow("%s, once %s", caseName, numberName) << which << SystemFaults::Kind::Fail << number;
            QTest::addRow("%s, %s from then on", caseName, numberName) << which << SystemFaults::Kind::FailOn << number;
        }
    }
}

void SystemFaultsTest::save()
{
    QFETCH(const Case, which);
    QFETCH(const SystemFaults::Kind, kind);
    QFETCH(const int, number);
    const QByteArray before = which == Case::New ? QByteArray("(none)") : kOld.toByteArray();
    int failures = 0;
    for (int at = 1;; ++at) {
        const Outcome outcome = run(which, {.kind = kind, .number = number, .at = at});
        if (outcome.faults.met.isEmpty()) {
            QVERIFY(outcome.saved);
            QVERIFY2(at > 8, "the faults met hardly a call");
            QVERIFY2(failures > 1, "hardly a fault was said");
            return;
        }
        const QByteArray where = outcome.faults.met + ", call " + QByteArray::number(at);
        if (outcome.saved) {
            QVERIFY2(outcome.file == kNew, where.constData());
            continue;
        }
        ++failures;
        const Error &error = outcome.saved.error();
        const bool isSaidPart = error.text.contains(u"only in part"_s);
        QVERIFY2(outcome.file == before || isSaidPart, qPrintable(said(where, QString::fromUtf8(outcome.file))));
        QVERIFY2(!isSaidPart || which == Case::InPlace, where.constData());
        QVERIFY2(error.text.contains(u"a.md"_s), qPrintable(said(where, error.text)));
        QVERIFY2(!error.text.contains(u"%"_s), qPrintable(said(where, error.text)));
        // What is left beside it is nothing that a client would load.
        for (const QString &name : outcome.others)
            QVERIFY2(!name.endsWith(u".md"_s), qPrintable(said(where, name)));
        if (!outcome.faults.met.startsWith("unlink") && kind == SystemFaults::Kind::Fail)
            QVERIFY2(outcome.others.isEmpty(), qPrintable(said(where, outcome.others.join(u' '))));
    }
}

void SystemFaultsTest::goesOn_data()
{
    QTest::addColumn<Case>("which");
    QTest::addColumn<SystemFaults::Kind>("kind");
    const std::pair<const char *, Case> cases[] = {{"new file", Case::New},
                                                   {"known file", Case::Known},
                                                   {"no exchange", Case::WithoutExchange},
                                                   {"in place", Case::InPlace}};
    for (const auto &[caseName, which] : cases) {
        QTest::addRow("%s, a part only", caseName) << which << SystemFaults::Kind::Short;
        QTest::addRow("%s, interrupted", caseName) << which << SystemFaults::Kind::Interrupt;
    }
}

/// Neither is a fault.
void SystemFaultsTest::goesOn()
{
    QFETCH(const Case, which);
    QFETCH(const SystemFaults::Kind, kind);
    for (int at = 1;; ++at) {
        const Outcome outcome = run(which, {.kind = kind, .at = at});
        const QByteArray where = outcome.faults.met + ", call " + QByteArray::number(at);
        QVERIFY2(outcome.saved, outcome.saved ? "" : qPrintable(said(where, outcome.saved.error().text)));
        QVERIFY2(outcome.file == kNew, qPrintable(said(where, QString::fromUtf8(outcome.file))));
        QVERIFY2(outcome.others.isEmpty(), qPrintable(said(where, outcome.others.join(u' '))));
        if (outcome.faults.met.isEmpty())
            return;
    }
}

QTEST_GUILESS_MAIN(SystemFaultsTest)
#include "tst_systemfaults.moc"
