using System.ComponentModel;
using System.Text.Json;
using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Json;
using Funnel.Domain.Wording;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Funnel.Samples.Mcp;

/// <summary>Moves of cards, through the library's rules; there only where the host was started to record.</summary>
internal sealed class RecordingTools(Showroom showroom)
{
    private static readonly JsonSerializerOptions Json =
        new JsonSerializerOptions(JsonSerializerDefaults.Web).AddFunnel(Language.En);

    [McpServerTool(Name = "record", Destructive = false, Idempotent = true)]
    [Description("Records what happened to a card: a contact, an order, a delivery, a loss and so on. Refused with "
        + "every reason where the standard does not allow it.")]
    public async Task<string> RecordAsync(
        [Description("The card's id.")] string card,
        [Description("The event as JSON, such as {\"move\":\"order\",\"on\":\"2010-10-06\"}.")] string happened,
        [Description("An id of the sender's own; the same one sent again records nothing more.")] string sent,
        CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(card) || string.IsNullOrWhiteSpace(sent))
        {
            throw new McpException("card and sent are ids; neither is blank.");
        }

        return await showroom.RecordAsync(new(card), Read(happened), new(sent), stop) switch
        {
            null => throw new McpException($"There is no card '{card}'."),
            StoreResult.Stored stored => string.Join('\n', ["Recorded.", .. stored.Findings.Select(Say)]),
            StoreResult.Repeated => "Recorded before under the same id; nothing changed.",
            StoreResult.Outdated => "Somebody else has just recorded something on the card; look at it again.",
            StoreResult.Refused refused =>
                throw new McpException(string.Join('\n', ["Refused.", .. refused.Reasons.Select(Say)])),
            _ => throw new InvalidOperationException("A move is stored, repeated, outdated or refused."),
        };
    }

    private static CardEvent Read(string happened)
    {
        try
        {
            return JsonSerializer.Deserialize<CardEvent>(happened, Json)
                ?? throw new McpException("happened: null is no event.");
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or NotSupportedException)
        {
            // The text may hold a note: only where it went wrong is told.
            throw new McpException(
                $"happened: no event can be read {(wrong is JsonException { Path: { } at } ? $"at {at}" : "from it")}; "
                + "expected an object with 'move', 'on' and what the move says.",
                wrong);
        }
    }

    private static string Say(Reason reason) => $"{reason.Code}: {reason.Text.En}";
}
