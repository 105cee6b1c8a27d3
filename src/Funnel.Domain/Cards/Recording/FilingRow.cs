using System.Text;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Entries;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// A filing as it comes in, the first step of recording: codes, days and numbers of texts, as a reader of rows has
/// them.
/// </summary>
public readonly ref struct FilingRow
{
    /// <summary>The card's id in UTF-8.</summary>
    public required ReadOnlySpan<byte> Card { get; init; }

    /// <summary>The dealer, as a number of <see cref="SharedTexts"/>.</summary>
    public required int Dealer { get; init; }

    /// <summary>The consultant, as a number of <see cref="SharedTexts"/>.</summary>
    public required int Consultant { get; init; }

    /// <summary>The filing date.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>The filing channel.</summary>
    public required FilingChannel Channel { get; init; }

    /// <summary>The model, as a number of <see cref="SharedTexts"/>.</summary>
    public required int Model { get; init; }

    /// <summary>The level at filing, as a number of <see cref="SharedTexts"/>.</summary>
    public required int Level { get; init; }

    /// <summary>Who the car is for.</summary>
    public CustomerKind CustomerKind { get; init; }

    /// <summary>The media source, as a number of <see cref="SharedTexts"/>; 0 where it is not known.</summary>
    public int Media { get; init; }

    /// <summary>The lead source, as a number of <see cref="SharedTexts"/>; 0 where it is not known.</summary>
    public int LeadSource { get; init; }

    /// <summary>Whether the customer's information is complete.</summary>
    public bool IsComplete { get; init; }

    /// <summary>What was covered at filing.</summary>
    public ContactContents Contents { get; init; }

    /// <summary>The next contact date set at filing, if any.</summary>
    public LocalDate? NextContactOn { get; init; }

    /// <summary>Whether the customer named that date.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>The number of the follow-up level chosen, if any: 1 to 255.</summary>
    public int? FollowUpLevel { get; init; }

    /// <summary>What the level rests on, where it was written down; rows may share one.</summary>
    public GradeBasis? Basis { get; init; }

    /// <summary>Which of several vehicles of one customer the card is for, if told: 1 to 65,535.</summary>
    public int? Unit { get; init; }

    /// <summary>The lost card the customer returns from, in UTF-8; empty where there is none.</summary>
    public ReadOnlySpan<byte> ReturnsFrom { get; init; }

    /// <summary>The customer's name in UTF-8; empty where it is not known. Personal.</summary>
    public ReadOnlySpan<byte> CustomerName { get; init; }

    /// <summary>The customer's phone number in UTF-8; empty where it is not known. Personal.</summary>
    public ReadOnlySpan<byte> CustomerPhone { get; init; }

    /// <summary>When and by whom the row was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    internal static FilingRow Of(CardFiling filing, SharedTexts texts) => new()
    {
        Card = Encoding.UTF8.GetBytes(filing.Card.Value),
        Dealer = texts.NumberOf(filing.Dealer.Value),
        Consultant = texts.NumberOf(filing.Consultant.Value),
        FiledOn = filing.FiledOn,
        Channel = filing.Channel,
        Model = texts.NumberOf(filing.Model.Value),
        Level = texts.NumberOf(filing.Level.Value),
        CustomerKind = filing.CustomerKind,
        Media = texts.NumberOf(filing.Media?.Value ?? ""),
        LeadSource = texts.NumberOf(filing.LeadSource?.Value ?? ""),
        IsComplete = filing.IsComplete,
        Contents = filing.Contents,
        NextContactOn = filing.NextContactOn,
        IsAgreed = filing.IsAgreed,
        FollowUpLevel = filing.FollowUpLevel,
        Basis = filing.Basis,
        Unit = filing.Unit,
        ReturnsFrom = Encoding.UTF8.GetBytes(filing.ReturnsFrom?.Value ?? ""),
        CustomerName = Encoding.UTF8.GetBytes(filing.Customer?.Name ?? ""),
        CustomerPhone = Encoding.UTF8.GetBytes(filing.Customer?.Phone ?? ""),
        Entry = filing.Entry,
    };
}
