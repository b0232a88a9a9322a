// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// The window in every language, in one whose texts are 40 % longer than the
// English, and with letters of twice the size: no button and no label is cut.
#include "panels/comparedialog.h"
#include "panels/crashdialog.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTranslator>

using namespace dossier;
using namespace Qt::StringLiterals;

// The macro wants to be called outside of all namespaces.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

constexpr QSize kWindow(1346, 708); ///< on a screen of 1366 × 768, without its frame

/// A language of long words.
class LongTexts : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const auto more = (text.size() * 2 + 4) / 5;
        QString tail;
        while (tail.size() < more)
            tail += tail.size() % 8 == 0 ? u' ' : u'ö';
        return text + tail;
    }
};

/// What a person cannot read whole, and is told nowhere else.
QStringList cutIn(const QWidget *window)
{
    QStringList found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        QString text;
        bool isCut = false;
        if (qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue; // its signs show no text
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text = button->text();
            isCut = button->width() < button->sizeHint().width() && !button->toolTip().contains(text);
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text = label->text();
            isCut = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                      : label->width() < label->sizeHint().width() && label->toolTip().isEmpty();
        }
        if (isCut && !text.isEmpty())
            found << u"%1 %2: %3 (%4 of %5)"_s
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
                         .arg(widget->width())
                         .arg(widget->sizeHint().width());
    }
    return found;
}

/// What has no room on a small screen is scrolled; nothing is pushed off it.
QString tooLarge(const QWidget *window)
{
    const QSize least = window->minimumSizeHint(); // a minimum that was set is bounded by the screen there is
    return least.width() <= kWindow.width() && least.height() <= kWindow.height()
               ? QString()
               : u"%1 wants %2 × %3"_s.arg(window->objectName()).arg(least.width()).arg(least.height());
}

} // namespace

class LongTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void window_data() { languages(); }
    void window();
    void views_data() { languages(); }
    void views();
    void comparison_data() { languages(); }
    void comparison();
    void newAgent_data() { languages(); }
    void newAgent();
    void about_data() { languages(); }
    void about();
    void preferences_data() { languages(); }
    void preferences();
    void crash_data() { languages(); }
    void crash();

private:
    static void languages();

    const QFont m_font = QApplication::font();
    std::unique_ptr<QTranslator> m_translator;
};

void LongTextsTest::languages()
{
    initTranslations();
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("fontPercent");
    QTest::newRow("long words") << QString() << 100;
    const QStringList names = QDir(u":/i18n"_s).entryList();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name << 100;
    QTest::newRow("large letters") << u"dossier_en.qm"_s << 200;
    QTest::newRow("large letters in German") << u"dossier_de.qm"_s << 200;
}

void LongTextsTest::init()
{
    QFETCH(const QString, language);
    m_translator = language.isEmpty() ? std::make_unique<LongTexts>() : std::make_unique<QTranslator>();
    if (!language.isEmpty())
        QVERIFY(m_translator->load(u":/i18n/"_s + language));
    QCoreApplication::installTranslator(m_translator.get());
    QGuiApplication::setLayoutDirection(QLocale(m_translator->language()).textDirection());
    QFETCH(const int, fontPercent);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * fontPercent / 100);
    QApplication::setFont(font);
}

void LongTextsTest::cleanup()
{
    QCoreApplication::removeTranslator(m_translator.get());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

void LongTextsTest::window()
{
    Fixture f;
    f.window->resize(kWindow);
    f.open(f.test.write(u"a.md"_s, repairedAgent()));
    QTRY_VERIFY(f.window->isSettled());
    QTRY_VERIFY2(cutIn(f.window.get()).isEmpty(), qPrintable(cutIn(f.window.get()).join(u'\n')));
    QCOMPARE(tooLarge(f.window.get()), QString());
}

void LongTextsTest::views()
{
    Fixture f;
    f.window->resize(kWindow);
    f.test.write(u"project/.claude/agents/a.md"_s, plainAgent("a"));
    f.test.workspace()->keepFolder(f.test.path(u"project"_s));
    QTRY_VERIFY(f.window->isSettled());
    auto *views = f.find<QAbstractItemView>(u"viewsList"_s);
    for (int row = 0; row < views->model()->rowCount(); ++row) {
        views->setCurrentIndex(views->model()->index(row, 0));
        Q_EMIT views->activated(views->currentIndex());
        const auto said = [&] {
            return views->currentIndex().data().toString() + u'\n' + cutIn(f.window.get()).join(u'\n');
        };
        QTRY_VERIFY2(cutIn(f.window.get()).isEmpty(), qPrintable(said()));
        QCOMPARE(tooLarge(f.window.get()), QString());
    }
}

void LongTextsTest::comparison()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    QTest::keyClicks(f.editor(), u"other"_s);
    f.trigger(u"actionCompareDisk"_s);
    QTRY_VERIFY(f.window->findChild<CompareDialog *>());
    const auto *dialog = f.window->findChild<CompareDialog *>();
    QCoreApplication::processEvents();
    QTRY_VERIFY2(cutIn(dialog).isEmpty(), qPrintable(cutIn(dialog).join(u'\n')));
    QCOMPARE(tooLarge(dialog), QString());
}

void LongTextsTest::newAgent()
{
    Fixture f;
    f.test.write(u"project/.claude/agents/a.md"_s, plainAgent("a"));
    f.test.workspace()->keepFolder(f.test.path(u"project"_s));
    QTRY_VERIFY(f.window->isSettled());
    QStringList cut;
    int pages = 0;
    QTimer::singleShot(0, f.window.get(), [&cut, &pages] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *next = dialog->findChild<QAbstractButton *>(u"newAgentNext"_s);
        for (; pages < 8; ++pages) {
            QCoreApplication::processEvents();
            cut += cutIn(dialog);
            if (const QString large = tooLarge(dialog); !large.isEmpty())
                cut += large;
            if (!next || !next->isEnabled() || !next->isVisible())
                break;
            QTest::mouseClick(next, Qt::LeftButton);
        }
        dialog->reject();
    });
    f.trigger(u"actionNewAgent"_s); // returns when the dialog has closed
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages)));
}

void LongTextsTest::about()
{
    const Fixture f;
    f.trigger(u"actionAbout"_s);
    const auto *dialog = f.window->findChild<QDialog *>(u"aboutDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY2(cutIn(dialog).isEmpty(), qPrintable(cutIn(dialog).join(u'\n')));
}

void LongTextsTest::preferences()
{
    const Fixture f;
    f.trigger(u"actionPreferences"_s);
    const auto *dialog = f.window->findChild<QDialog *>(u"preferencesDialog"_s);
    QVERIFY(dialog);
    auto *pages = dialog->findChild<QListWidget *>(u"preferencesPages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        QTRY_VERIFY2(cutIn(dialog).isEmpty(), qPrintable(cutIn(dialog).join(u'\n')));
        QVERIFY2(tooLarge(dialog).isEmpty(), qPrintable(tooLarge(dialog)));
    }
}

void LongTextsTest::crash()
{
    CrashDialog dialog({{.path = {}, .time = QDateTime::currentDateTime(), .text = u"Dossier 1\nbacktrace:\n"_s}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY2(cutIn(&dialog).isEmpty(), qPrintable(cutIn(&dialog).join(u'\n')));
}

QTEST_MAIN(LongTextsTest)
#include "tst_longtexts.moc"
