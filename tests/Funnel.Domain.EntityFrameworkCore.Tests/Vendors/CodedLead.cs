using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>A customer card of a vendor with codes and moments of its own, and one date of each type.</summary>
internal sealed class CodedLead
{
    public int Id { get; init; }

    public required string Status { get; init; }

    public int? Why { get; init; }

    /// <summary>In UTC, as PostgreSQL has it unless told otherwise.</summary>
    public DateTime FiledAt { get; init; }

    public DateTimeOffset? VisitedAt { get; init; }

    public Instant? DrivenAt { get; init; }

    public DateOnly? CallBackOn { get; init; }

    public LocalDate? AgreedOn { get; init; }

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static ColumnMap<CardFacts, CodedLead> Map { get; } = new ColumnMap<CardFacts, CodedLead>()
        .With(
            CardColumns.State, lead => lead.Status,
            codes: new() { ["OPEN"] = CardState.Active, ["HOT"] = CardState.Active, ["SOLD"] = CardState.Ordered },
            absent: [CardState.Dormant])
        .With(
            CardColumns.LostReason, lead => lead.Why,
            new Dictionary<int, LostReason> { [7] = LostReason.Competitor, [8] = LostReason.GaveUp })
        .With(CardColumns.FiledOn, lead => lead.FiledAt, Zone)
        .With(CardColumns.FirstVisitOn, lead => lead.VisitedAt, Zone)
        .With(CardColumns.FirstTestDriveOn, lead => lead.DrivenAt, Zone)
        .With(CardColumns.NextContactOn, lead => lead.CallBackOn)
        .With(CardColumns.AgreedOn, lead => lead.AgreedOn);

    /// <summary>A card all of whose moments are one, and all of whose days are one.</summary>
    public static CodedLead At(Instant moment, LocalDate day, string status, int? why = null) => new()
    {
        Status = status,
        Why = why,
        FiledAt = moment.ToDateTimeUtc(),
        VisitedAt = moment.ToDateTimeOffset(),
        DrivenAt = moment,
        CallBackOn = day.ToDateOnly(),
        AgreedOn = day,
    };
}
