using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using NodaTime;
using Attributes = Funnel.Domain.Facts.AttributeColumns<Funnel.Domain.Facts.CardFacts>;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>
/// A customer card as a vendor's own table may keep it: other names, dates as dates, moments and day numbers, codes as
/// text.
/// </summary>
internal sealed class Lead
{
    public required string Id { get; init; }

    public required string Shop { get; init; }

    public string? Area { get; init; }

    public required string Seller { get; init; }

    public required string Way { get; init; }

    public string? Medium { get; init; }

    public string? Origin { get; init; }

    public required string Car { get; init; }

    public required string Buyer { get; init; }

    public required string Grade { get; init; }

    public DateOnly Created { get; init; }

    public DateOnly? Visit1 { get; init; }

    public DateOnly? Visit2 { get; init; }

    public DateTime? Drive { get; init; }

    public DateOnly? Ordered { get; init; }

    public DateOnly? Sold { get; init; }

    public DateOnly? Gone { get; init; }

    public int? Ended { get; init; }

    public DateOnly? CallBack { get; init; }

    public DateOnly? Called { get; init; }

    public int Touched { get; init; }

    public int Graded { get; init; }

    public required string Status { get; init; }

    public DateOnly? Promised { get; init; }

    public string? Why { get; init; }

    public int? Silence { get; init; }

    public int? Took { get; init; }

    public int Unheard { get; init; }

    public DateOnly? FirstOrdered { get; init; }

    public DateOnly? LastOrdered { get; init; }

    public DateOnly? Back { get; init; }

    public bool Again { get; init; }

    public string? GradeThen { get; init; }

    public required string First { get; init; }

    public bool Complete { get; init; }

    public bool Shown { get; init; }

    public bool Priced { get; init; }

    public bool Driven { get; init; }

    /// <summary>Where the columns are that KPIs and worklists ask for.</summary>
    public static ColumnMap<CardFacts, Lead> Map { get; } = new ColumnMap<CardFacts, Lead>()
        .With(Attributes.Card, lead => lead.Id)
        .With(Attributes.Dealer, lead => lead.Shop)
        .With(Attributes.Region, lead => lead.Area)
        .With(Attributes.Consultant, lead => lead.Seller)
        .With(Attributes.Channel, lead => lead.Way)
        .With(Attributes.Media, lead => lead.Medium)
        .With(Attributes.LeadSource, lead => lead.Origin)
        .With(Attributes.Model, lead => lead.Car)
        .With(Attributes.CustomerKind, lead => lead.Buyer)
        .With(Attributes.Level, lead => lead.Grade)
        .With(CardColumns.FiledOn, lead => lead.Created)
        .With(CardColumns.FirstVisitOn, lead => lead.Visit1)
        .With(CardColumns.SecondVisitOn, lead => lead.Visit2)
        .With(CardColumns.FirstTestDriveOn, lead => lead.Drive)
        .With(CardColumns.OrderSignedOn, lead => lead.Ordered)
        .With(CardColumns.DeliveredOn, lead => lead.Sold)
        .With(CardColumns.LostOn, lead => lead.Gone)
        .With(CardColumns.ClosedOn, lead => lead.Ended)
        .With(CardColumns.NextContactOn, lead => lead.CallBack)
        .With(CardColumns.AgreedOn, lead => lead.Promised)
        .With(CardColumns.LastContactOn, lead => lead.Called)
        .With(CardColumns.LastTouchOn, lead => lead.Touched)
        .With(CardColumns.LevelSince, lead => lead.Graded)
        .With(CardColumns.State, lead => lead.Status)
        .With(CardColumns.LostReason, lead => lead.Why)
        .With(CardColumns.DaysToContact, lead => lead.Silence)
        .With(CardColumns.DaysToOutcome, lead => lead.Took)
        .With(CardColumns.UnansweredCalls, lead => lead.Unheard)
        .With(CardColumns.FirstSignedOn, lead => lead.FirstOrdered)
        .With(CardColumns.LastSignedOn, lead => lead.LastOrdered)
        .With(CardColumns.ReturnedOn, lead => lead.Back)
        .With(CardColumns.IsReturn, lead => lead.Again)
        .With(CardColumns.LevelBeforeOrder, lead => lead.GradeThen)
        .With(CardColumns.Filer, lead => lead.First)
        .With(CardColumns.IsComplete, lead => lead.Complete)
        .With(CardColumns.IsPresented, lead => lead.Shown)
        .With(CardColumns.IsNegotiated, lead => lead.Priced)
        .With(CardColumns.IsTestDriven, lead => lead.Driven);

    public static Lead Of(CardFacts card) => new()
    {
        Id = card.Card.Value,
        Shop = card.Dealer.Value,
        Area = card.Region?.Value,
        Seller = card.Consultant.Value,
        Way = Attributes.Channel.TextOf(card),
        Medium = TextOrNull(Attributes.Media, card),
        Origin = TextOrNull(Attributes.LeadSource, card),
        Car = card.Model.Value,
        Buyer = Attributes.CustomerKind.TextOf(card),
        Grade = card.Level.Value,
        Created = card.FiledOn.ToDateOnly(),
        Visit1 = card.FirstVisitOn?.ToDateOnly(),
        Visit2 = card.SecondVisitOn?.ToDateOnly(),
        Drive = Midnight(card.FirstTestDriveOn),
        Ordered = card.OrderSignedOn?.ToDateOnly(),
        Sold = card.DeliveredOn?.ToDateOnly(),
        Gone = card.LostOn?.ToDateOnly(),
        Ended = NumberOf(card.ClosedOn),
        CallBack = card.NextContactOn?.ToDateOnly(),
        Promised = card.AgreedOn?.ToDateOnly(),
        Called = card.LastContactOn?.ToDateOnly(),
        Touched = DayNumber.Of(card.LastTouchOn),
        Graded = DayNumber.Of(card.LevelSince),
        Status = CardColumns.State.TextOf(card),
        Why = TextOrNull(CardColumns.LostReason, card),
        Silence = card.DaysToContact,
        Took = card.DaysToOutcome,
        Unheard = card.UnansweredCalls,
        FirstOrdered = card.FirstSignedOn?.ToDateOnly(),
        LastOrdered = card.LastSignedOn?.ToDateOnly(),
        Back = card.ReturnedOn?.ToDateOnly(),
        Again = card.IsReturn,
        GradeThen = card.LevelBeforeOrder?.Value,
        First = card.Filer.Value,
        Complete = card.IsComplete,
        Shown = card.IsPresented,
        Priced = card.IsNegotiated,
        Driven = card.IsTestDriven,
    };

    private static string? TextOrNull(Column<CardFacts> column, CardFacts card) =>
        column.TextOf(card) is { Length: > 0 } text ? text : null;

    private static int? NumberOf(LocalDate? date) => date is { } day ? DayNumber.Of(day) : null;

    private static DateTime? Midnight(LocalDate? date) => date?.ToDateTimeUnspecified();
}
