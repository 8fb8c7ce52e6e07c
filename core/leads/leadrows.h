#pragma once

#include "core/leads/importlayout.h"
#include "core/leads/leadimport.h"
#include "core/leads/personkey.h"

#include <QCoreApplication>

#include <variant>

/// Turns the records of a file into leads, or into refused rows with their reason. Pure; one thread at a
/// time.
class LeadRows final {
    Q_DECLARE_TR_FUNCTIONS(LeadImport)
public:
    LeadRows(const CsvGuess &guess, const ImportOptions &options);

    struct Accepted {
        NewLead row;
        /// What was repaired or is doubtful, translated; empty when plain.
        QString remark;
        /// The number as the file has it.
        QString written;
        /// ISO 3166 region of the number when it is not the one of the row; empty otherwise.
        QString abroad;
    };
    using Verdict = std::variant<Accepted, RejectedRow>;

    Verdict judge(const RecordReader::Record &record) const;
    const ImportLayout &layout() const { return m_layout; }

private:
    struct FoundNumber {
        ReadNumber read;
        QString heldReason;
        QString remark;
        QString written;
        QList<PhoneNumber> others; ///< further usable numbers of the same person
    };
    using Number = std::variant<FoundNumber, NumberFault>;
    /// No cell of the row has a usable number.
    struct Unusable {
        NumberFault fault = NumberFault::Empty;
        QString written; ///< the cell it is about
    };

    /// Numbers of a row that nobody else is meant by.
    struct Certain {
        QList<PhoneNumber> numbers;
        QString leftOut; ///< what is written for the others
    };

    QStringList fileCells(const RecordReader::Record &record) const;
    bool repeatsHeader(const QStringList &cells) const;
    std::variant<FoundNumber, Unusable> numberOf(const QStringList &cells, const QString &region) const;
    Number numberIn(const QString &text, const QString &region) const;
    Number firstOf(const QStringList &parts, const QString &region) const;
    Certain certainNumbers(const QStringList &cells, const QString &region) const;
    bool hasExtension(qsizetype column, const QStringList &cells) const;
    bool isFax(const ImportLayout::PhoneColumn &column, const QStringList &cells) const;
    void addOthers(FoundNumber &found, qsizetype from, const QStringList &cells, const QString &region) const;
    Number severalNumbers(const QString &text, const QString &region, NumberFault fault) const;
    bool needsCountry(const std::variant<FoundNumber, Unusable> &number, const QStringList &cells) const;
    /// With a comma between what is not empty.
    static QString joined(const QString &first, const QString &second);
    static QString writtenOf(const std::variant<FoundNumber, Unusable> &number);
    static QString unknownCountry(const QString &written);
    QString regionOf(const QStringList &cells) const;
    QString cell(const QStringList &cells, LeadField field) const;
    Lead leadOf(const QStringList &cells, const FoundNumber &found) const;
    void setNames(Lead &lead, const QStringList &cells) const;
    void setTimeZone(Lead &lead, const QStringList &cells) const;
    Consent consentOf(const QStringList &cells) const;
    QString consentRemark(const QStringList &cells) const;
    QString heldBefore(const QStringList &cells) const;
    QString dateRemark(const QStringList &cells) const;
    bool saysStop(const QStringList &cells) const;
    QString unclearStop(const QStringList &cells) const;
    RejectedRow optOut(qint64 line, const QStringList &cells) const;
    PersonKeys personOf(const Lead &lead, const QStringList &cells) const;

    const ImportLayout m_layout;
    const ImportOptions m_options;
    const QStringList m_columns;
    const QStringList m_header; ///< empty when the file has none
    const bool m_countriesAreNamed; ///< in their column
};
