using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Leads;
using Funnel.Domain.Traffic;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The addresses of single records.</summary>
internal static class Addresses
{
    // Before an id that is spelled out byte by byte.
    private const char Spelled = '~';

    public static string Of(CardId card) => "/cards/" + Part(card.Value);

    public static string Of(TrafficId record) => "/traffic/" + Part(record.Value);

    public static string Of(LeadId lead) => "/leads/" + Part(lead.Value);

    /// <summary>The form of a move on a card.</summary>
    public static string Of(CardId card, string move) => $"{Of(card)}/{move}";

    /// <summary>The form that corrects an entry of a card's history.</summary>
    /// <param name="card">The card.</param>
    /// <param name="version">The card's version with the entry.</param>
    /// <param name="how"><c>void</c> or <c>amend</c>.</param>
    public static string Of(CardId card, int version, string how) =>
        FormattableString.Invariant($"{Of(card)}/rows/{version}/{how}");

    /// <summary>An id as a route gives it.</summary>
    public static string IdOf(string routed)
    {
        ArgumentNullException.ThrowIfNull(routed);
        if (!routed.StartsWith(Spelled))
        {
            return routed;
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromHexString(routed[1..]));
        }
        catch (FormatException)
        {
            return routed;
        }
    }

    private static string Part(string id) => IsAwkward(id)
        ? Spelled + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(id))
        : Uri.EscapeDataString(id);

    // What servers and browsers take for something else: a way up, a slash, an escape, or the page for a new record.
    private static bool IsAwkward(string id) => id is "." or ".." or "new" || id.StartsWith(Spelled)
        || id.Any(one => one is '/' or '\\' or '%' || char.IsControl(one));
}
