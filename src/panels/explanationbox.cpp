// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "explanationbox.h"

#include "models/explanation.h"

#include <QScreen>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLetters = 60; ///< of a line
constexpr int kLines = 22; ///< what is longer is scrolled
constexpr int kGap = 2; ///< pixels between the box and what it is about
constexpr int kFrame = 1;

} // namespace

ExplanationBox::ExplanationBox(QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"explanationBox"_s);
    m_text->setObjectName(u"explanationText"_s);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->document()->setDocumentMargin(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    column->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        reject();
        Q_EMIT linkActivated(url);
    });
}

void ExplanationBox::showBeside(const Explanation &explanation, const QRect &about)
{
    const QString title =
        explanation.title.isEmpty() ? QString() : u"<h3>%1</h3>"_s.arg(explanation.title.toHtmlEscaped());
    m_text->setHtml(title + explanation.html);
    m_text->setAccessibleName(explanation.title.isEmpty() ? tr("What is this?") : explanation.title);
    m_text->setAccessibleDescription(QTextDocumentFragment::fromHtml(explanation.html).toPlainText().simplified());
    m_text->moveCursor(QTextCursor::Start);
    const QScreen *screen = QGuiApplication::screenAt(about.center());
    const QRect room = (screen ? screen : parentWidget()->screen())->availableGeometry();
    resize(wanted().boundedTo(room.size()));
    const int left = isRightToLeft() ? about.right() + 1 - width() : about.left();
    const int below = about.bottom() + 1 + kGap;
    const bool fitsBelow = below + height() <= room.bottom() + 1;
    const int top = fitsBelow ? below : about.top() - kGap - height();
    move(std::clamp(left, room.left(), room.right() + 1 - width()),
         std::clamp(top, room.top(), room.bottom() + 1 - height()));
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

QSize ExplanationBox::wanted() const
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int width = kLetters * metrics.averageCharWidth();
    // A copy: the view's own has the width that it was last shown with.
    const std::unique_ptr<QTextDocument> text(m_text->document()->clone());
    text->setTextWidth(width);
    const int frame = 2 * (m_text->frameWidth() + kFrame);
    return {width + frame, std::min(int(text->size().height()) + 1, kLines * metrics.lineSpacing()) + frame};
}

} // namespace dossier
