using Funnel.Domain.Cards;
using Funnel.Domain.Leads;
using Funnel.Domain.Traffic;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The addresses of single records.</summary>
internal static class Addresses
{
    public static string Of(CardId card) => "/cards/" + Uri.EscapeDataString(card.Value);

    public static string Of(TrafficId record) => "/traffic/" + Uri.EscapeDataString(record.Value);

    public static string Of(LeadId lead) => "/leads/" + Uri.EscapeDataString(lead.Value);

    /// <summary>The form of a move on a card.</summary>
    public static string Of(CardId card, string move) => $"{Of(card)}/{move}";

    /// <summary>The form that corrects an entry of a card's history.</summary>
    /// <param name="card">The card.</param>
    /// <param name="version">The card's version with the entry.</param>
    /// <param name="how"><c>void</c> or <c>amend</c>.</param>
    public static string Of(CardId card, int version, string how) =>
        FormattableString.Invariant($"{Of(card)}/rows/{version}/{how}");

    /// <summary>An id as a route gives it: the server leaves a slash in it escaped.</summary>
    public static string IdOf(string routed) => routed.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
