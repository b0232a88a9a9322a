// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowstate.h"

#include "documenttabs.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

namespace dossier {

WindowState::WindowState(QWidget *window, QSplitter *columns, QSplitter *rows, DocumentTabs *tabs)
    : QObject(window)
    , m_window(window)
    , m_columns(columns)
    , m_rows(rows)
    , m_tabs(tabs)
{
}

QByteArray WindowState::save() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << m_window->saveGeometry() << m_columns->saveState() << m_rows->saveState()
           << qint32(m_tabs->fieldsWidth());
    return state;
}

void WindowState::restore(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    QByteArray geometry;
    QByteArray columns;
    QByteArray rows;
    qint32 fieldsWidth = 0;
    stream >> geometry >> columns >> rows >> fieldsWidth;
    if (stream.status() != QDataStream::Ok || fieldsWidth <= 0)
        return;
    m_window->restoreGeometry(geometry);
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    m_tabs->setFieldsWidth(fieldsWidth);
}

} // namespace dossier
