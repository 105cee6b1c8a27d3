using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// What an amended row should have said, field by field: an empty field is empty, and a column that the file lacks
/// keeps what the row said before.
/// </summary>
internal sealed record RightRow
{
    private readonly HashSet<int> _columns = [];

    public required LocalDate On { get; init; }

    public CardMove? Move { get; private init; }

    private string? Consultant { get; init; }

    private string? How { get; init; }

    private ContactContents Contents { get; init; }

    private string? Level { get; init; }

    private LocalDate? NextContactOn { get; init; }

    private bool IsAgreed { get; init; }

    private bool HasRefused { get; init; }

    private int? FollowUpLevel { get; init; }

    private GradeBasis? Basis { get; init; }

    private string? Reason { get; init; }

    private string? Detail { get; init; }

    private string? Model { get; init; }

    private string? To { get; init; }

    private string? Note { get; init; }

    private CustomerKind? CustomerKind { get; init; }

    private FilingChannel? Channel { get; init; }

    private string? Media { get; init; }

    private string? LeadSource { get; init; }

    private bool IsComplete { get; init; }

    private int? Unit { get; init; }

    private string? ReturnsFrom { get; init; }

    private string? Customer { get; init; }

    private string? Phone { get; init; }

    public static RightRow Read(ref RowFields row, TextNumbers texts)
    {
        var right = new RightRow
        {
            On = row.Date(EventRows.On),
            Move = row.CodeOrNone(EventRows.RightEvent, CodeTables.Events),
            Consultant = row.SharedOrNone(EventRows.Consultant),
            How = row.Listed(EventRows.How, texts.Lists.Manners).IsEmpty ? null : row.OwnOrNone(EventRows.How),
            Contents = row.Contents(EventRows.Contents),
            Level = row.OwnOrNone(EventRows.Level),
            NextContactOn = row.DateOrNone(EventRows.NextContactOn),
            IsAgreed = row.FlagOrFalse(EventRows.Agreed),
            HasRefused = row.FlagOrFalse(EventRows.Refused),
            FollowUpLevel = row.NumberOrNone(EventRows.FollowUpLevel, byte.MaxValue),
            Basis = row.Basis(
                EventRows.Answered,
                EventRows.Criteria,
                EventRows.PlannedOn,
                isGraded: !row[EventRows.Level].IsEmpty,
                texts.Bases),
            Reason = row.OwnOrNone(EventRows.Reason),
            Detail = row.OwnOrNone(EventRows.Detail),
            Model = row.OwnOrNone(EventRows.Model),
            To = row.OwnOrNone(EventRows.To),
            Note = row.OwnOrNone(EventRows.Note),
            CustomerKind = row.CodeOrNone(EventRows.CustomerKind, CodeTables.CustomerKinds),
            Channel = row.CodeOrNone(EventRows.Channel, CodeTables.Channels),
            Media = row.Listed(EventRows.Media, texts.Lists.Media).IsEmpty ? null : row.OwnOrNone(EventRows.Media),
            LeadSource = row.Listed(EventRows.LeadSource, texts.Lists.LeadSources).IsEmpty
                ? null
                : row.OwnOrNone(EventRows.LeadSource),
            IsComplete = row.FlagOrFalse(EventRows.Complete),
            Unit = row.NumberOrNone(EventRows.Unit, ushort.MaxValue),
            ReturnsFrom = row.OwnOrNone(EventRows.ReturnsFrom),
            Customer = row.OwnOrNone(EventRows.Customer),
            Phone = row.OwnOrNone(EventRows.Phone),
        };
        for (var column = 0; column < EventRows.Layout.Columns.Length; column++)
        {
            if (row.Has(column))
            {
                right._columns.Add(column);
            }
        }

        return right;
    }

    /// <summary>The right filing, given the one that was wrong; null where a field it must have is empty.</summary>
    public CardFiling? Filing(CardFiling wrong, ModelSpellings models)
    {
        if (!IsWhole)
        {
            return null;
        }

        return wrong with
        {
            FiledOn = On,
            Consultant = Consultant is null ? wrong.Consultant : new(Consultant),
            CustomerKind = CustomerKind ?? wrong.CustomerKind,
            Channel = Channel ?? wrong.Channel,
            Model = Model is null ? wrong.Model : new(models.Of(Model)),
            Level = Level is null ? wrong.Level : new(Level),
            Media = Has(EventRows.Media) ? Media is null ? null : new MediaSource(Media) : wrong.Media,
            LeadSource = Has(EventRows.LeadSource)
                ? LeadSource is null ? null : new LeadSource(LeadSource)
                : wrong.LeadSource,
            IsComplete = Has(EventRows.Complete) ? IsComplete : wrong.IsComplete,
            Contents = Has(EventRows.Contents) ? Contents : wrong.Contents,
            NextContactOn = Has(EventRows.NextContactOn) ? NextContactOn : wrong.NextContactOn,
            IsAgreed = Has(EventRows.Agreed) ? IsAgreed : wrong.IsAgreed,
            FollowUpLevel = Has(EventRows.FollowUpLevel) ? FollowUpLevel : wrong.FollowUpLevel,
            Basis = HasBasis ? Basis : wrong.Basis,
            Unit = Has(EventRows.Unit) ? Unit : wrong.Unit,
            ReturnsFrom = Has(EventRows.ReturnsFrom)
                ? ReturnsFrom is null ? null : new CardId(ReturnsFrom)
                : wrong.ReturnsFrom,
            Customer = CustomerAfter(wrong.Customer),
        };
    }

    /// <summary>The right event, given the one that was wrong; null where a field it must have is empty.</summary>
    public CardEvent? Event(CardEvent wrong, ModelSpellings models) => (Move ?? wrong.Move) switch
    {
        CardMove.Contact => Contact(wrong as CardEvent.Contact),
        CardMove.SignOrder => new CardEvent.OrderSigned(On),
        CardMove.CancelOrder => new CardEvent.OrderCancelled(On),
        CardMove.Deliver => new CardEvent.Delivered(On),
        CardMove.Lose => Lost(wrong as CardEvent.Lost, models),
        CardMove.SetDormant => new CardEvent.WentDormant(On),
        CardMove.Reactivate => new CardEvent.Reactivated(On),
        CardMove.Transfer => Transferred(wrong as CardEvent.Transferred),
        CardMove.MergeInto when (To ?? (wrong as CardEvent.MergedInto)?.Survivor.Value) is { } survivor =>
            new CardEvent.MergedInto(On, new(survivor)),
        CardMove.Unmerge => new CardEvent.Unmerged(On),
        _ => null,
    };

    // What a filing must have is not empty where the row has the column.
    private bool IsWhole =>
        !(Has(EventRows.Consultant) && Consultant is null)
        && !(Has(EventRows.Model) && Model is null)
        && !(Has(EventRows.Level) && Level is null)
        && !(Has(EventRows.CustomerKind) && CustomerKind is null)
        && !(Has(EventRows.Channel) && Channel is null);

    private bool HasBasis => Has(EventRows.Answered) || Has(EventRows.Criteria) || Has(EventRows.PlannedOn);

    private bool Has(int column) => _columns.Contains(column);

    private CustomerDetails? CustomerAfter(CustomerDetails? wrong)
    {
        var name = Has(EventRows.Customer) ? Customer : wrong?.Name;
        var phone = Has(EventRows.Phone) ? Phone : wrong?.Phone;
        return name is null && phone is null ? null : new(name, phone);
    }

    private CardEvent.Contact? Contact(CardEvent.Contact? wrong)
    {
        var by = Has(EventRows.Consultant) ? Consultant : wrong?.By.Value;
        var how = Has(EventRows.How) ? How : wrong?.Manner.Value;
        return by is null || how is null
            ? null
            : new(
                On,
                new(by),
                new(how),
                Has(EventRows.Contents) ? Contents : wrong?.Contents ?? ContactContents.None,
                Has(EventRows.Level) ? Level is null ? null : new LevelCode(Level) : wrong?.Level,
                Has(EventRows.NextContactOn) ? NextContactOn : wrong?.NextContactOn,
                Has(EventRows.Note) ? Note : wrong?.Note,
                Has(EventRows.Agreed) ? IsAgreed : wrong?.IsAgreed ?? false,
                Has(EventRows.FollowUpLevel) ? FollowUpLevel : wrong?.FollowUpLevel,
                HasBasis ? Basis : wrong?.Basis,
                Has(EventRows.Refused) ? HasRefused : wrong?.HasRefused ?? false);
    }

    private CardEvent.Lost? Lost(CardEvent.Lost? wrong, ModelSpellings models)
    {
        var reason = wrong?.Reason ?? default;
        if (Has(EventRows.Reason) || wrong is null)
        {
            if (!CodeTables.LostReasons.TryGet(System.Text.Encoding.UTF8.GetBytes(Reason ?? ""), out reason))
            {
                return null;
            }
        }

        var model = Has(EventRows.Model) ? Model is null ? null : models.Of(Model) : wrong?.ModelBought?.Value;
        var detail = Has(EventRows.Detail) ? Detail : wrong?.Detail?.Value;
        return new(
            On,
            reason,
            model is null || !reason.KeepsModelBought() ? null : new ModelName(model),
            Has(EventRows.Note) ? Note : wrong?.Why,
            detail is null ? null : new LostDetail(detail));
    }

    private CardEvent.Transferred? Transferred(CardEvent.Transferred? wrong)
    {
        var to = Has(EventRows.To) ? To : wrong?.To.Value;
        var cause = Has(EventRows.Reason) ? Reason : wrong?.Cause?.Value;
        return to is null ? null : new(On, new(to), cause is null ? null : new HandoverCause(cause));
    }
}
