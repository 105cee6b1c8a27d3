using System.Text.Json.Serialization;
using Funnel.Domain.Assignment;
using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Leads;
using Funnel.Domain.Targets;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Json;

/// <summary>What is written as one text, number or list, whatever holds it.</summary>
internal static class Converters
{
    private static readonly JsonConverter[] OfAnyLanguage =
    [
        new TextConverter<CardId>(text => new(text)),
        new TextConverter<DealerId>(text => new(text)),
        new TextConverter<ConsultantId>(text => new(text)),
        new TextConverter<RegionName>(text => new(text)),
        new TextConverter<LeadId>(text => new(text)),
        new TextConverter<TrafficId>(text => new(text)),
        new TextConverter<BaseCustomerId>(text => new(text)),
        new TextConverter<ModelName>(text => new(text)),
        new TextConverter<LevelCode>(text => new(text)),
        new TextConverter<LostDetail>(text => new(text)),
        new TextConverter<HandoverCause>(text => new(text)),
        new TextConverter<ContactManner>(text => new(text)),
        new TextConverter<MediaSource>(text => new(text)),
        new TextConverter<LeadPlatform>(text => new(text)),
        new TextConverter<LeadSource>(text => new(text)),
        new CodeConverter<FilingChannel>(Codes.Of<FilingChannel>()),
        new CodeConverter<CustomerKind>(Codes.Of<CustomerKind>()),
        new CodeConverter<CardState>(Codes.Of<CardState>()),
        new CodeConverter<CardMove>(Codes.Of<CardMove>()),
        new CodeConverter<LostReason>(Codes.Of<LostReason>()),
        new CodeConverter<CorrectionCause>(Codes.Of<CorrectionCause>()),
        new CodeConverter<TrafficKind>(Codes.Of<TrafficKind>()),
        new CodeConverter<TrafficOutcome>(Codes.Of<TrafficOutcome>()),
        new CodeConverter<VisitOrder>(Codes.Of<VisitOrder>()),
        new CodeConverter<CheckKind>(Codes.Of<CheckKind>()),
        new CodeConverter<ProcessStage>(Codes.Of<ProcessStage>()),
        new CodeConverter<TargetMetric>(Codes.Of<TargetMetric>()),
        new CodeConverter<ReassignmentAction>(Codes.Of<ReassignmentAction>()),
        new CodeConverter<ReassignmentTarget>(Codes.Of<ReassignmentTarget>()),
        new FlagsConverter<ContactContents>(Codes.Of<ContactContents>(), (all, one) => all | one),
        new FlagsConverter<RecordElements>(Codes.Of<RecordElements>(), (all, one) => all | one),
        new FlagsConverter<PurchaseFactors>(Codes.Of<PurchaseFactors>(), (all, one) => all | one),
        new PatternConverter<LocalDate>(LocalDatePattern.Iso, isNeverDefault: true),
        new PatternConverter<LocalDateTime>(LocalDateTimePattern.ExtendedIso, isNeverDefault: true),
        new PatternConverter<LocalTime>(LocalTimePattern.ExtendedIso),
        new PatternConverter<YearMonth>(YearMonthPattern.Iso, isNeverDefault: true),
        new PatternConverter<Duration>(DurationPattern.Roundtrip),
        new PatternConverter<Period>(PeriodPattern.Roundtrip),
        new GroupKeyConverter(),
        new KpiConverter(),
    ];

    public static IEnumerable<JsonConverter> In(Language language) =>
        [.. OfAnyLanguage, new PhraseConverter(language), new KpiTableConverter(language)];
}
