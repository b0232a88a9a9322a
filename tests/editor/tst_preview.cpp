// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/preview.h"
#include "models/themecolours.h"
#include "palettes.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QByteArray redPicture()
{
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    red.save(&bytes, "png");
    return bytes.data();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_preview = std::make_unique<Preview>();
        m_preview->setPalette(test::lightPalette());
        m_preview->resize(500, 400);
        m_preview->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    }
    void cleanup() { m_preview.reset(); }

    void tagsOfAPromptAreWords()
    {
        render(u"Before <role>reviewer</role> after\n\n<instructions>\nDo it.\n</instructions>\n"_s);
        const QString shown = m_preview->toPlainText();
        QVERIFY2(shown.contains(u"<role>reviewer</role>"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"<instructions>"_s));
        QVERIFY(shown.contains(u"</instructions>"_s));
    }

    void rendersAfterAPauseOnly()
    {
        m_preview->setDelay(30);
        QSignalSpy rendered(m_preview.get(), &Preview::rendered);
        for (int i = 0; i < 5; ++i)
            m_preview->setPrompt(u"text %1"_s.arg(i));
        QCOMPARE(rendered.size(), 0);
        QTRY_COMPARE(rendered.size(), 1);
        QCOMPARE(m_preview->toPlainText(), u"text 4"_s);
    }

    void hiddenItRendersNothing()
    {
        m_preview->setDelay(0);
        m_preview->hide();
        QSignalSpy rendered(m_preview.get(), &Preview::rendered);
        m_preview->setPrompt(u"text"_s);
        QTest::qWait(20);
        QCOMPARE(rendered.size(), 0);
        m_preview->show();
        QTRY_COMPARE(rendered.size(), 1);
    }

    void nothingIsLoaded()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&server, &QTcpServer::newConnection);
        const QTemporaryDir folder(QDir::tempPath() + u"/prevü test-XXXXXX"_s);
        const QString picture = folder.filePath(u"a.png"_s);
        QImage red(40, 40, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(picture));
        render(u"![remote](http://127.0.0.1:%1/a.png)\n\n![local](%2)\n\n![file](file://%2)\n\n<img src=\"%2\">\n"_s
                   .arg(server.serverPort())
                   .arg(picture));
        const QImage shown = m_preview->grab().toImage();
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
        }
        QVERIFY(!connected.wait(200));
        QVERIFY(m_preview->toPlainText().contains(u"[Picture: remote]"_s));
        // An answer, as Qt reads the file itself where there is none, but an empty one.
        const QUrl address = QUrl::fromLocalFile(picture);
        QCOMPARE(m_preview->loadResource(QTextDocument::ImageResource, address).value<QImage>().size(), QSize(1, 1));
        QCOMPARE(m_preview->loadResource(QTextDocument::MarkdownResource, address), QVariant(QByteArray("")));
    }

    void picturesAreWords_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("remote") << u"http://127.0.0.1:1/a.png"_s;
        QTest::newRow("remote, encrypted") << u"https://127.0.0.1:1/a.png"_s;
        QTest::newRow("share") << u"//127.0.0.1/a.png"_s;
        QTest::newRow("file of a host") << u"file://127.0.0.1/a.png"_s;
        QTest::newRow("beside the file") << u"a.png"_s;
        QTest::newRow("outside") << u"../outside.png"_s;
        QTest::newRow("outside, encoded") << u"%2e%2e/outside.png"_s;
        QTest::newRow("absolute") << u"FOLDER/a.png"_s;
        QTest::newRow("file") << u"file://FOLDER/a.png"_s;
        QTest::newRow("link that leads out") << u"FOLDER/link.png"_s;
        QTest::newRow("pipe") << u"FOLDER/pipe"_s;
        QTest::newRow("pipe as a file") << u"file://FOLDER/pipe"_s;
        QTest::newRow("endless") << u"file:///dev/zero"_s;
        QTest::newRow("no picture") << u"file:///etc/passwd"_s;
        QTest::newRow("resource") << u"qrc:/qt-project.org/styles/commonstyle/images/file-16.png"_s;
        QTest::newRow("resource, short") << u":/qt-project.org/styles/commonstyle/images/file-16.png"_s;
        QTest::newRow("vector with references") << u"FOLDER/a.svg"_s;
        QTest::newRow("data") << u"data:image/png;base64,"_s + QString::fromLatin1(redPicture().toBase64());
        QTest::newRow("much data") << u"data:image/png;base64,"_s + QString(4'000'000, u'A');
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("empty") << QString();
    }
    void picturesAreWords()
    {
        QFETCH(QString, address);
        const QTemporaryDir folder(QDir::tempPath() + u"/prevü test-XXXXXX"_s);
        for (const QString &name : {u"a.png"_s, u"b/outside.png"_s})
            writeFile(folder.filePath(name), redPicture());
        writeFile(folder.filePath(u"a.svg"_s),
                  "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
                  "<rect width='40' height='40' fill='red'/><image href='file:///etc/passwd'/></svg>");
        QVERIFY(QFile::link(folder.filePath(u"b/outside.png"_s), folder.filePath(u"link.png"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0); // opening it would wait
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        address.replace(u"FOLDER"_s, folder.path());
        struct Counting : Preview {
            QVariant loadResource(int type, const QUrl &name) override
            {
                ++asked;
                return Preview::loadResource(type, name);
            }
            int asked = 0;
        } preview;
        preview.resize(500, 400);
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        QElapsedTimer timer;
        timer.start();
        preview.setPrompt(u"![a](<%1>) [![b](<%1>)](https://example.org)\n\n| ![c](<%1>) |\n|---|\n"_s.arg(address));
        preview.renderNow();
        const QImage shown = preview.grab().toImage();
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(preview.asked, 0);
        QVERIFY2(timer.durationElapsed() < std::chrono::seconds(5), qPrintable(QString::number(timer.elapsed())));
        QVERIFY(preview.toPlainText().contains(u"[Picture: a]"_s));
        QVERIFY(preview.toPlainText().contains(u"[Picture: c]"_s));
        QVERIFY(!preview.toPlainText().contains(QChar::ObjectReplacementCharacter));
        QVERIFY(!holds(shown, QColor(Qt::red)));
    }

    void linksAreShownAndAskedFor()
    {
        render(u"[link](https://example.org/a)\n"_s);
        QSignalSpy hovered(m_preview.get(), &Preview::linkHovered);
        QSignalSpy activated(m_preview.get(), &Preview::linkActivated);
        const QTextBlock block = m_preview->document()->firstBlock();
        QTextCursor cursor(block);
        cursor.setPosition(2);
        const QPoint at = m_preview->cursorRect(cursor).center();
        QTest::mouseMove(m_preview->viewport(), at);
        QTRY_VERIFY(!hovered.isEmpty());
        QCOMPARE(hovered.last().front().toUrl(), QUrl(u"https://example.org/a"_s));
        QTest::mouseClick(m_preview->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toUrl(), QUrl(u"https://example.org/a"_s));
        QCOMPARE(m_preview->toPlainText(), u"link"_s);
        QTest::mouseMove(m_preview->viewport(), QPoint(400, 300));
        QTRY_VERIFY(hovered.last().front().toUrl().isEmpty());
    }

    void looksFollowThePalette()
    {
        const QString text =
            u"# Title\n\ntext `code`\n\n```\nblock\n```\n\n| a | b |\n|---|---|\n| c | d |\n\n[l](http://x)\n"_s;
        render(text);
        const QImage light = m_preview->grab().toImage();
        QVERIFY(light.pixelColor(3, light.height() - 3).lightness() > 240);
        const ThemeColours colours = ThemeColours::forPalette(test::lightPalette());
        QVERIFY(holds(light, colours.codeGround));
        QVERIFY(holds(light, colours.info));
        QSignalSpy rendered(m_preview.get(), &Preview::rendered);
        m_preview->setPalette(test::darkPalette());
        QTRY_COMPARE(rendered.size(), 1);
        const QImage dark = m_preview->grab().toImage();
        QVERIFY(dark.pixelColor(3, dark.height() - 3).lightness() < 60);
        QVERIFY(holds(dark, ThemeColours::forPalette(test::darkPalette()).codeGround));
        QVERIFY(!holds(dark, colours.codeGround));
    }

    void tablesHaveLines()
    {
        // Behind a quote, where Qt puts an empty block first.
        render(u"> q\n\n| a | b |\n|---|---|\n| c | d |\n"_s);
        const auto frames = m_preview->document()->rootFrame()->childFrames();
        QCOMPARE(frames.size(), 1);
        const auto *const table = qobject_cast<QTextTable *>(frames.front());
        QVERIFY(table);
        QCOMPARE(table->format().border(), 1.0);
        QVERIFY(table->format().cellPadding() > 2);
        const QTextCursor title = table->cellAt(0, 0).firstCursorPosition();
        QCOMPARE(title.block().text(), u"a"_s);
        QCOMPARE(title.block().begin().fragment().charFormat().fontWeight(), int(QFont::Bold));
        const ThemeColours colours = ThemeColours::forPalette(test::lightPalette());
        QVERIFY(holds(m_preview->grab().toImage(), colours.rule));
    }

    void headingsHavePlaces()
    {
        render(u"# One\n\ntext\n\nTwo\n---\n\n```\n# no heading\n```\n\n> # Three\n"_s);
        const std::vector<double> tops = m_preview->headingTops();
        QCOMPARE(tops.size(), 3U);
        QVERIFY(std::ranges::is_sorted(tops));
    }

    void placeIsKept()
    {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += u"Paragraph %1.\n\n"_s.arg(i);
        render(text);
        m_preview->verticalScrollBar()->setValue(500);
        render(text + u"The end.\n"_s);
        QCOMPARE(m_preview->verticalScrollBar()->value(), 500);
    }

    void codeKeepsItsWords()
    {
        render(u"```python\ndef f():\n    return 1\n```\n"_s);
        QVERIFY(m_preview->toPlainText().contains(u"def f():\n    return 1"_s));
    }

private:
    void render(const QString &text)
    {
        m_preview->setPrompt(text);
        m_preview->renderNow();
    }

    static bool holds(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<Preview> m_preview;
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
