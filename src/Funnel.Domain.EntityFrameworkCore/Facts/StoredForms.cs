using System.Collections.Frozen;
using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Leads;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>
/// How the library's own types are kept in a database: ids and codes as text, dates as day numbers, also where a native
/// type would serve, because the same SQL text runs over the tables of every database.
/// </summary>
internal static class StoredForms
{
    private static readonly FrozenDictionary<Type, ValueConverter> ByType = new Dictionary<Type, ValueConverter>
    {
        [typeof(LocalDate)] = new ValueConverter<LocalDate, int>(
            date => DayNumber.Of(date), number => DayNumber.ToDate(number)),
        [typeof(CardId)] = new ValueConverter<CardId, string>(id => id.Value, text => new(text)),
        [typeof(DealerId)] = new ValueConverter<DealerId, string>(id => id.Value, text => new(text)),
        [typeof(RegionName)] = new ValueConverter<RegionName, string>(id => id.Value, text => new(text)),
        [typeof(ConsultantId)] = new ValueConverter<ConsultantId, string>(id => id.Value, text => new(text)),
        [typeof(ModelName)] = new ValueConverter<ModelName, string>(id => id.Value, text => new(text)),
        [typeof(LostDetail)] = new ValueConverter<LostDetail, string>(id => id.Value, text => new(text)),
        [typeof(LevelCode)] = new ValueConverter<LevelCode, string>(id => id.Value, text => new(text)),
        [typeof(TrafficId)] = new ValueConverter<TrafficId, string>(id => id.Value, text => new(text)),
        [typeof(BaseCustomerId)] = new ValueConverter<BaseCustomerId, string>(id => id.Value, text => new(text)),
        [typeof(LeadId)] = new ValueConverter<LeadId, string>(id => id.Value, text => new(text)),
        [typeof(LeadPlatform)] = new ValueConverter<LeadPlatform, string>(code => code.Value, text => new(text)),
        [typeof(FilingChannel)] = Coded(Codes.Of<FilingChannel>()),
        [typeof(MediaSource)] = new ValueConverter<MediaSource, string>(code => code.Value, text => new(text)),
        [typeof(LeadSource)] = new ValueConverter<LeadSource, string>(code => code.Value, text => new(text)),
        [typeof(CustomerKind)] = Coded(Codes.Of<CustomerKind>()),
        [typeof(ContactManner)] = new ValueConverter<ContactManner, string>(code => code.Value, text => new(text)),
        [typeof(CardState)] = Coded(Codes.Of<CardState>()),
        [typeof(LostReason)] = Coded(Codes.Of<LostReason>()),
        [typeof(TrafficKind)] = Coded(Codes.Of<TrafficKind>()),
        [typeof(VisitOrder)] = Coded(Codes.Of<VisitOrder>()),
        [typeof(TrafficOutcome)] = Coded(Codes.Of<TrafficOutcome>()),
        [typeof(CheckKind)] = Coded(Codes.Of<CheckKind>()),
        [typeof(ProcessStage)] = Coded(Codes.Of<ProcessStage>()),
        [typeof(SpellStage)] = Coded(Codes.Of<SpellStage>()),
        [typeof(SpellOutcome)] = Coded(Codes.Of<SpellOutcome>()),
        [typeof(SpellAge)] = new ValueConverter<SpellAge, string>(age => age.ToString(), text => SpellAge.Parse(text)),
        [typeof(SpellEntry)] = new ValueConverter<SpellEntry, string>(
            entry => entry.ToString(), text => SpellEntry.Parse(text)),
        [typeof(KpiId)] = new ValueConverter<KpiId, string>(id => id.Value, text => new(text)),
        [typeof(RecordId)] = new ValueConverter<RecordId, string>(id => id.Value, text => new(text)),
        [typeof(KpiSide)] = Coded(Codes.Of<KpiSide>()),
        [typeof(RestatementCause)] = Coded(Codes.Of<RestatementCause>()),
    }.ToFrozenDictionary();

    /// <summary>The stored form of a property's type; null where the database keeps it as it is.</summary>
    public static ValueConverter? Of(Type type) =>
        ByType.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);

    private static ValueConverter<TCode, string> Coded<TCode>(CodeBook<TCode> codes)
        where TCode : struct, Enum =>
        new(code => codes.CodeOf(code), text => codes.Get(text));
}
