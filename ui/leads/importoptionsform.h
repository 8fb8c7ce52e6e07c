#pragma once

#include "core/leads/leadimport.h"

#include <QWidget>

class PlainLabel;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;

/// What a person decides about an import, but for the mapping: list, ground, country, duplicates, how the file is written.
class ImportOptionsForm final : public QWidget {
    Q_OBJECT
public:
    explicit ImportOptionsForm(QWidget *parent = nullptr);

    void setOptions(const ImportOptions &options);
    /// `base` with what the form says.
    ImportOptions applied(ImportOptions base) const;
    void setListName(const QString &name);
    /// What was found out, shown at the entries "Recognised".
    void setPreview(const ImportPreview &preview);
    bool hasChosenSheet() const { return m_sheetIsChosen; } ///< of a workbook, by a person
    /// Nothing was recognized.
    void setUnreadable();
    /// Another file is read: its sheets are its own.
    void forgetSheets();
    /// Why the choices cannot be used; empty when they can.
    QString fault() const;

signals:
    /// Something that changes what the file reads as.
    void readingChanged();
    /// Anything else.
    void changed();

private:
    void createInputs();
    void createLayout();
    QLabel *addInput(QGridLayout &grid, int row, int column, const QString &label, QWidget *input, int span = 1);
    void showKind(bool workbook);
    void showSheets(const CsvGuess &guess);
    void explainGround();

    QLineEdit *m_list = nullptr;
    QComboBox *m_ground = nullptr;
    QLineEdit *m_source = nullptr;
    QDateEdit *m_given = nullptr;
    QLineEdit *m_wording = nullptr;
    PlainLabel *m_meaning = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_duplicates = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_header = nullptr;
    bool m_sheetIsChosen = false;
    QLabel *m_sheetLabel = nullptr;
    QLabel *m_delimiterLabel = nullptr;
    QLabel *m_encodingLabel = nullptr;
};
