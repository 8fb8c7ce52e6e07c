#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QtGlobal>

#include <type_traits>

// Row ids of the database. Types of their own, so that a lead cannot be passed for a call. 0 = none.
enum class ListId : qint64 {};
enum class ImportId : qint64 {};
enum class LeadId : qint64 {};
enum class CampaignId : qint64 {};
enum class AttemptId : qint64 {};
enum class PromptVersionId : qint64 {};
enum class DeliveryId : qint64 {};
enum class EditId : qint64 {};

/// The bare number of an id, for binding and for showing.
template<typename Id>
    requires std::is_enum_v<Id> && std::is_same_v<std::underlying_type_t<Id>, qint64>
constexpr qint64 raw(Id id)
{
    return static_cast<qint64>(id);
}
