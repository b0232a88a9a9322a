// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/inputfiles.h"
#include "library/templates.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files += it.next().sliced(folder.size() + 1);
    files.removeAll(u".keep"_s);
    files.sort();
    return files;
}

/// Names in the cases are such that Git and clients leave the files alone.
QString realName(QString name)
{
    return name.replace(QRegularExpression(u"(^|/)dot-"_s), u"\\1."_s);
}

QByteArray agent(const QByteArray &name, const QByteArray &lines = {})
{
    return "---\nname: " + name + "\ndescription: Use this agent when tests fail.\n" + lines +
           "---\n\nYou mend tests that fail.\n";
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void cases_data();
    void cases();
    void offsetsAreThoseOfTheFile_data();
    void offsetsAreThoseOfTheFile();
    void editsApplyToTheFile();
    void setChangesTheBytesOfTheValueOnly();
    void setKeepsModeAndLink();
    void linksAreFollowedOnce();
    void manyFilesKeepTheirOrder();
    void oddNamesComeThrough();
    void whatCannotBeReadIsSaid();
    void largeFile();
    void severalErrorsTheLastWord();
    void listFollowsALinkAsAClientDoes();
    void listShowsOddNames();
    void newFilesAreOrdinary();
    void rulesFormats();
    void rulePagesAreInStep();
    void explainsARule();
    void sarifDescribesItsRules();
    void configurationCounts();
    void settingTellsWhatIsOdd();
    void germanTextEnglishJson();
    void aRealProcess();

private:
    Answer run(const QStringList &arguments, const QLocale &locale = QLocale::c());
    [[nodiscard]] QString path(const QString &name) const { return m_work + u'/' + name; }
    [[nodiscard]] QByteArray withFolders(QByteArray bytes) const;
    [[nodiscard]] QMap<QString, QByteArray> filesOf(const QString &folder) const;
    static QByteArray withoutRules(const QByteArray &out);
    QJsonObject runJson(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_work;
    QString m_before;
};

void TestCli::init()
{
    m_before = QDir::currentPath();
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/dossier cli ü XXXXXX"_s);
    m_work = m_folder->path() + u"/work"_s;
    QVERIFY(QDir().mkpath(m_work));
    QVERIFY(QDir::setCurrent(m_work));
}

void TestCli::cleanup()
{
    QDir::setCurrent(m_before);
    // QTemporaryDir leaves files whose names are no UTF-8.
    std::error_code none;
    std::filesystem::remove_all(m_folder->path().toStdU16String(), none);
}

Answer TestCli::run(const QStringList &arguments, const QLocale &locale)
{
    Answer answer;
    QBuffer out(&answer.out);
    QBuffer err(&answer.err);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    answer.status = runCommandLine(arguments, Console(&out, &err), Environment::below(m_folder->path()), locale);
    return answer;
}

QJsonObject TestCli::runJson(const QStringList &arguments)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run(arguments).out, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString();
    return document.object();
}

void TestCli::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QFINDTESTDATA("data"));
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

/// A SARIF log without the rules that it describes: they have tests of their own.
QByteArray TestCli::withoutRules(const QByteArray &out)
{
    const qsizetype start = out.indexOf(",\"rules\":[");
    const qsizetype end = out.indexOf("],\"version\"", start);
    return start < 0 || end < 0 ? out : out.first(start) + out.sliced(end + 1);
}

/// Fills in where the working folder and the one around all folders are.
QByteArray TestCli::withFolders(QByteArray bytes) const
{
    return bytes.replace("$WORK", m_work.toUtf8()).replace("$ROOT", m_folder->path().toUtf8());
}

/// The files of a part of a case, by their real names.
QMap<QString, QByteArray> TestCli::filesOf(const QString &folder) const
{
    QMap<QString, QByteArray> files;
    for (const QString &name : filesBelow(folder))
        files.insert(realName(name), withFolders(read(folder + u'/' + name)));
    return files;
}

/// A case is a folder: arguments, one a line; input, the files before, and in
/// home and managed those of the system; expected, those that are new or
/// changed; stdout, stderr, status.
void TestCli::cases()
{
    QFETCH(QString, folder);
    const auto writeAll = [](const QMap<QString, QByteArray> &files, const QString &into) {
        for (const auto &[name, bytes] : files.asKeyValueRange())
            write(into + u'/' + name, bytes);
    };
    QMap<QString, QByteArray> files = filesOf(folder + u"/input"_s);
    writeAll(files, m_work);
    writeAll(filesOf(folder + u"/home"_s), m_folder->filePath(u"home"_s));
    writeAll(filesOf(folder + u"/managed"_s), m_folder->filePath(u"managed"_s));
    QStringList arguments = QString::fromUtf8(read(folder + u"/arguments"_s)).split(u'\n');
    arguments.removeLast();

    const Answer answer = run(arguments);
    QCOMPARE(answer.err, withFolders(read(folder + u"/stderr"_s)));
    QCOMPARE(withoutRules(answer.out), withFolders(read(folder + u"/stdout"_s)));
    QCOMPARE(answer.status, read(folder + u"/status"_s).trimmed().toInt());
    files.insert(filesOf(folder + u"/expected"_s));
    for (const QString &name : filesBelow(m_work))
        QCOMPARE(read(path(name)), files.value(name));
    QCOMPARE(filesBelow(m_work), files.keys());
}

void TestCli::offsetsAreThoseOfTheFile_data()
{
    QTest::addColumn<QByteArray>("before"); // in front of the fence
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray() << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray() << QByteArray("\r\n");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF") << QByteArray("\n");
    QTest::newRow("BOM and CRLF") << QByteArray("\xEF\xBB\xBF") << QByteArray("\r\n");
}

void TestCli::offsetsAreThoseOfTheFile()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, lineEnd);
    // An astral character counts as two.
    QByteArray bytes = agent("probe", "initialPrompt: \"\xF0\x9F\x98\x80 go\"\ncolor: teal\n");
    bytes = before + bytes.replace("\n", lineEnd);
    write(path(u"probe.md"_s), bytes);
    const QJsonObject file =
        runJson({u"check"_s, u"--format"_s, u"json"_s, u"probe.md"_s}).value("files"_L1).toArray().at(0).toObject();
    const QJsonArray diagnostics = file["diagnostics"_L1].toArray();
    const auto colour = std::ranges::find_if(
        diagnostics, [](const auto &found) { return found["rule"_L1].toString() == "color/unknown"_L1; });
    QVERIFY(colour != diagnostics.end());
    const QJsonObject range = (*colour)["range"_L1].toObject();
    const QString text = QString::fromUtf8(bytes.sliced(before.size()));
    QCOMPARE(range["start"_L1]["offset"_L1].toInt(), text.indexOf(u"teal"_s));
    QCOMPARE(range["end"_L1]["offset"_L1].toInt(), text.indexOf(u"teal"_s) + 4);
    QCOMPARE(range["start"_L1]["line"_L1].toInt(), 5);
    QCOMPARE(range["start"_L1]["column"_L1].toInt(), 8);
}

void TestCli::editsApplyToTheFile()
{
    QByteArray bytes = agent("probe", "initialPrompt: \"\xF0\x9F\x98\x80\"\nallowed-tools: Read\n");
    write(path(u"probe.md"_s), bytes.replace("\n", "\r\n"));
    const QJsonObject file =
        runJson({u"check"_s, u"--format"_s, u"json"_s, u"probe.md"_s}).value("files"_L1).toArray().at(0).toObject();
    const QJsonArray edits = file["diagnostics"_L1][0]["fixes"_L1][0]["edits"_L1].toArray();
    QVERIFY(!edits.isEmpty());
    QString text = QString::fromUtf8(bytes);
    for (qsizetype i = edits.size(); i-- > 0;) {
        const QJsonValue edit = edits[i];
        text.replace(edit["offset"_L1].toInt(), edit["length"_L1].toInt(), edit["text"_L1].toString());
    }
    QCOMPARE(text, QString::fromUtf8(bytes).replace(u"allowed-tools"_s, u"tools"_s));
}

void TestCli::setChangesTheBytesOfTheValueOnly()
{
    QByteArray bytes = "\xEF\xBB\xBF" + agent("probe", "# why\ncolor:   red   # badge\nmodel: opus\n") + "\xFF tail";
    bytes.replace("\n", "\r\n");
    write(path(u"probe.md"_s), bytes);
    const Answer answer = run({u"set"_s, u"probe.md"_s, u"color=blue"_s});
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.status, 0);
    QCOMPARE(read(path(u"probe.md"_s)), QByteArray(bytes).replace("red", "blue"));
    QCOMPARE(run({u"set"_s, u"probe.md"_s, u"color=red"_s}).status, 0);
    QCOMPARE(read(path(u"probe.md"_s)), bytes);
}

void TestCli::setKeepsModeAndLink()
{
#ifdef Q_OS_UNIX
    write(path(u"real.md"_s), agent("probe", "color: red\n"));
    QVERIFY(::chmod("real.md", 0640) == 0);
    QVERIFY(::symlink("real.md", "link.md") == 0);
    QCOMPARE(run({u"set"_s, u"link.md"_s, u"color=blue"_s}).status, 0);
    QVERIFY(QFileInfo(path(u"link.md"_s)).isSymLink());
    QCOMPARE(read(path(u"real.md"_s)), agent("probe", "color: blue\n"));
    struct stat status = {};
    QVERIFY(::stat("real.md", &status) == 0);
    QCOMPARE(status.st_mode & 0777, 0640U);
    QCOMPARE(QDir(m_work).entryList(QDir::Files | QDir::Hidden).size(), 2);
#else
    QSKIP("needs symbolic links");
#endif
}

void TestCli::linksAreFollowedOnce()
{
#ifdef Q_OS_UNIX
    write(path(u"agents/a.md"_s), agent("a"));
    write(path(u"elsewhere/b.md"_s), agent("b"));
    QVERIFY(::symlink("..", "agents/up") == 0);
    QVERIFY(::symlink("../elsewhere", "agents/more") == 0);
    QVERIFY(::symlink("self", "agents/self") == 0);
    QVERIFY(::symlink("nowhere.md", "agents/dangling.md") == 0);
    const Answer answer = run({u"check"_s, u"agents"_s});
    QVERIFY2(answer.out.contains("Files checked: 2."), answer.out.constData());
    QVERIFY2(answer.err.contains("agents/dangling.md is not there"), answer.err.constData());
    QCOMPARE(answer.status, 2);
#else
    QSKIP("needs symbolic links");
#endif
}

void TestCli::manyFilesKeepTheirOrder()
{
    QByteArray expected;
    for (int i = 100; i < 300; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        write(path(QString::fromLatin1("agents/" + name + ".md")), agent(name, "color: teal\n"));
        expected += "agents/" + name +
                    ".md:4:8: warning: Claude Code does not know this colour and paints its own. [color/unknown]\n";
    }
    expected += "Files checked: 200. Errors: 0, warnings: 200, tips: 0.\n";
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run({u"check"_s, u"agents"_s}).out, expected);
}

void TestCli::oddNamesComeThrough()
{
#ifdef Q_OS_LINUX
    const QByteArray name("\xE4-\xF0\x9F\x98\x80-ü.md");
    QVERIFY(QDir().mkpath(path(u"agents"_s)));
    const QByteArray native = "agents/" + name;
    std::FILE *file = std::fopen(native.constData(), "wb");
    QVERIFY(file);
    const QByteArray bytes = agent("probe", "color: teal\n");
    QCOMPARE(std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file),
             static_cast<std::size_t>(bytes.size()));
    std::fclose(file);

    const Answer text = run({u"check"_s, u"--severity"_s, u"warning"_s, u"agents"_s});
    QVERIFY2(text.out.startsWith(native + ":4:8: warning: "), text.out.constData());
    QCOMPARE(run({u"check"_s, pathFromBytes(native)}).status, 0);
    // JSON keeps the byte as a unit of its own, as Python's paths do.
    const QJsonObject json = runJson({u"check"_s, u"--format"_s, u"json"_s, u"agents"_s});
    QCOMPARE(json["files"_L1][0]["path"_L1].toString(), u"agents/"_s + QChar(0xdce4) + u"-😀-ü.md"_s);
    QCOMPARE(toOutput(pathFromBytes(native)), native);
#else
    QSKIP("file names are text here");
#endif
}

void TestCli::whatCannotBeReadIsSaid()
{
#ifdef Q_OS_UNIX
    write(path(u"good.md"_s), agent("good"));
    QVERIFY(::mkfifo("pipe.md", 0600) == 0);
    const Answer answer = run({u"check"_s, u"pipe.md"_s, u"good.md"_s, u"good.md/below.md"_s});
    QVERIFY(QFile::remove(path(u"pipe.md"_s)));
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.out.contains("Files checked: 1."), answer.out.constData());
    QVERIFY2(answer.err.contains("pipe.md is not a file."), answer.err.constData());
    QVERIFY2(answer.err.contains("good.md/below.md is not there."), answer.err.constData());
#else
    QSKIP("needs pipes");
#endif
}

void TestCli::largeFile()
{
    QByteArray bytes = agent("probe");
    while (bytes.size() < 30'000'000)
        bytes += QByteArray(200, 'x') + '\n';
    write(path(u"probe.md"_s), bytes);
    const Answer answer = run({u"check"_s, u"--severity"_s, u"error"_s, u"probe.md"_s});
    QVERIFY2(answer.out.contains("Files checked: 1."), answer.out.constData());
}

void TestCli::severalErrorsTheLastWord()
{
    write(path(u"lost.md"_s), "---\nname: lost\n---\n\nYou.\n");
    QCOMPARE(run({u"check"_s, u"lost.md"_s}).status, 1);
    QCOMPARE(run({u"check"_s, u"lost.md"_s, u"nowhere.md"_s}).status, 2);
}

// A program's working folder is what a link leads to, and so is what lies above.
void TestCli::listFollowsALinkAsAClientDoes()
{
    write(path(u"shop/.git/HEAD"_s), "");
    write(path(u"shop/.claude/agents/root.md"_s), agent("root"));
    write(path(u"shop/web/.claude/agents/web.md"_s), agent("web"));
    QVERIFY(QFile::link(path(u"shop/web"_s), path(u"shortcut"_s)));
    const QJsonObject all = runJson({u"list"_s, u"--format"_s, u"json"_s, u"shortcut"_s});
    QCOMPARE(all["folder"_L1].toString(), path(u"shop/web"_s));
    QStringList used;
    for (const auto &one : all["agents"_L1].toArray()) {
        if (one["standing"_L1].toString() == "used"_L1)
            used += one["name"_L1].toString();
    }
    QCOMPARE(used, (QStringList{u"root"_s, u"web"_s}));
}

void TestCli::listShowsOddNames()
{
    write(path(u".claude/agents/two\nlines.md"_s), agent("two"));
    write(path(u".claude/agents/escape\x1b[31m.md"_s), agent("escape"));
    write(path(u".claude/agents/good.md"_s), agent("good"));
    const Answer answer = run({u"list"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(".claude/agents/two\\nlines.md\n"), answer.out.constData());
    QVERIFY(answer.out.contains("escape\\x1b[31m.md\n"));
    QVERIFY(!answer.out.contains('\x1b'));
    const QJsonArray agents = runJson({u"list"_s, u"--format"_s, u"json"_s}).value("agents"_L1).toArray();
    QCOMPARE(agents.size(), 3);
    const auto odd =
        std::ranges::find_if(agents, [](const auto &one) { return one["path"_L1].toString().contains(u'\n'); });
    QVERIFY(odd != agents.end());
    QCOMPARE((*odd)["standing"_L1].toString(), u"not-loaded"_s);
    QCOMPARE((*odd)["reason"_L1].toString(), u"not-read"_s);
    QVERIFY((*odd)["outcome"_L1].isNull());
}

void TestCli::newFilesAreOrdinary()
{
    QVERIFY(QDir().mkpath(path(u"packages/web"_s)));
    for (const AgentTemplate &one : agentTemplates()) {
        const QString name = u"a-"_s + one.id;
        const Answer answer = run({u"new"_s, u"--template"_s, one.id, u"--name"_s, name, u"packages/web"_s});
        QCOMPARE(answer.status, 0);
        const QString file = path(u"packages/web/.claude/agents/%1.md"_s.arg(name));
        QCOMPARE(read(file), one.withName(name).toUtf8());
        QCOMPARE(answer.out, file.toUtf8() + '\n');
        QVERIFY(QFile::permissions(file).testFlags(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!QFile::permissions(file).testFlag(QFile::ExeOwner));
        QVERIFY(!read(file).contains("my-"));
    }
    // None of them is worth a word, and each is used.
    const Answer checked = run({u"check"_s, u"--severity"_s, u"warning"_s, u"packages"_s});
    QCOMPARE(checked.status, 0);
    const QJsonArray agents =
        runJson({u"list"_s, u"--format"_s, u"json"_s, u"packages/web"_s}).value("agents"_L1).toArray();
    QCOMPARE(agents.size(), 3);
    for (const auto &one : agents)
        QCOMPARE(one["standing"_L1].toString(), u"used"_s);
    QCOMPARE(filesBelow(m_work).size(), 3);
}

void TestCli::rulesFormats()
{
    const QJsonArray rules = runJson({u"rules"_s, u"--format"_s, u"json"_s}).value("rules"_L1).toArray();
    QVERIFY(rules.size() >= 30);
    for (const auto &rule : rules) {
        QCOMPARE(rule.toObject().keys(),
                 (QStringList{u"fixable"_s, u"helpUrl"_s, u"id"_s, u"onByDefault"_s, u"severity"_s, u"summary"_s}));
        QVERIFY(rule["helpUrl"_L1].toString().startsWith("https://"_L1));
    }
    const QByteArray text = run({u"rules"_s}).out;
    QCOMPARE(text.count('\n'), rules.size());
    QVERIFY(text.contains("header/unquoted-colon"));
}

void TestCli::rulePagesAreInStep()
{
    const QString docs = qEnvironmentVariable("DOSSIER_SOURCE_DIR") + u"/docs/rules"_s;
    QCOMPARE(run({u"rules"_s, u"--format"_s, u"markdown"_s, u"--output"_s, u"pages"_s}).status, 0);
    const QString advice =
        u"docs/rules is out of step: dossier-cli rules --format markdown --output docs/rules, and remove "_s;
    QCOMPARE(filesBelow(docs), filesBelow(path(u"pages"_s)));
    for (const QString &name : filesBelow(docs))
        QVERIFY2(read(docs + u'/' + name) == read(path(u"pages/"_s + name)), qPrintable(advice + name));
}

void TestCli::explainsARule()
{
    const Answer answer = run({u"rules"_s, u"header/unquoted-colon"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.startsWith("# header/unquoted-colon\n"));
    const Answer wrong = run({u"rules"_s, u"header/unquoted-color"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.err.contains("header/unquoted-colon"));
}

void TestCli::sarifDescribesItsRules()
{
    write(path(u"probe.md"_s), agent("probe", "color: teal\n"));
    const QJsonObject log = runJson({u"check"_s, u"--format"_s, u"sarif"_s, u"probe.md"_s});
    const QJsonObject firstRun = log.value("runs"_L1).toArray().first().toObject();
    QCOMPARE(firstRun["properties"_L1]["filesChecked"_L1].toInt(), 1);
    const QJsonArray rules = firstRun["tool"_L1]["driver"_L1]["rules"_L1].toArray();
    QStringList ids;
    for (const auto &rule : rules) {
        ids += rule["id"_L1].toString();
        QVERIFY(!rule["help"_L1]["markdown"_L1].toString().isEmpty());
    }
    QVERIFY(ids.contains(firstRun["results"_L1].toArray().first()["ruleId"_L1].toString()));
}

void TestCli::configurationCounts()
{
    write(path(u"p/.dossier.json"_s), "{\"rules\": {\"color/unknown\": \"off\", \"model/unknown\": \"error\"}}");
    write(path(u"p/agents/probe.md"_s), agent("probe", "color: teal\nmodel: gpt-4\n"));
    const Answer answer = run({u"check"_s, u"p"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY(!answer.out.contains("color/unknown"));
    QVERIFY(answer.out.contains("error: "));
    write(path(u"p/.dossier.json"_s), "{\"rules\": {\"color/unknowm\": \"off\"}}");
    const Answer wrong = run({u"check"_s, u"p"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.err.contains("/rules/color~1unknowm"));
    QVERIFY2(wrong.out.contains("color/unknown"), "the files are checked all the same");
}

void TestCli::settingTellsWhatIsOdd()
{
    write(path(u"probe.md"_s), agent("probe"));
    const Answer odd = run({u"set"_s, u"probe.md"_s, u"color=teal"_s});
    QCOMPARE(odd.status, 0);
    QVERIFY(odd.err.contains("[color/unknown]"));
    const Answer good = run({u"set"_s, u"probe.md"_s, u"color=red"_s});
    QCOMPARE(good.err, QByteArray());
}

void TestCli::germanTextEnglishJson()
{
    write(path(u"probe.md"_s), agent("probe", "color: teal\n"));
    const QLocale german(QLocale::German);
    const QStringList json{u"check"_s, u"--format"_s, u"json"_s, u"probe.md"_s};
    QCOMPARE(run(json, german).out, run(json).out);
    const QStringList page{u"rules"_s, u"--format"_s, u"markdown"_s};
    QCOMPARE(run(page, german).out, run(page).out);
    // The word of the contract stays in every language.
    QVERIFY(run({u"check"_s, u"probe.md"_s}, german).out.contains("probe.md:4:8: warning: "));
}

void TestCli::aRealProcess()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/dossier-cli"_s;
    write(path(u"probe.md"_s), agent("probe", "allowed-tools: Read\n"));
    const auto start = [&program](const QStringList &arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        environment.remove(u"QT_LOGGING_RULES"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.waitForFinished();
        return Answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    const Answer found = start({u"check"_s, u"probe.md"_s});
    QCOMPARE(found.status, 1);
    QCOMPARE(found.err, QByteArray());
    QCOMPARE(found.out, run({u"check"_s, u"probe.md"_s}).out);
    QVERIFY(found.out.contains("“allowed-tools”"));
    QCOMPARE(start({u"check"_s}).status, 2);
    QCOMPARE(start({u"--version"_s}).out.first(12), QByteArray("dossier-cli "));
    QCOMPARE(start({u"set"_s, u"probe.md"_s, u"color=blue"_s}).status, 0);
    QCOMPARE(read(path(u"probe.md"_s)), agent("probe", "color: blue\nallowed-tools: Read\n"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
