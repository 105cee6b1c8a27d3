using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;

namespace Funnel.Domain.Json;

/// <summary>
/// Which members of the library's types are written and read. What follows from others is left out, what a constructor
/// wants must be told, and what is personal is written only where that was asked for.
/// </summary>
internal static class Contracts
{
    // What a host may say of a customer or of its staff; a cause of old data may say anything.
    private static readonly (Type Type, string Member)[] Personal =
    [
        (typeof(CardFiling), nameof(CardFiling.Customer)),
        (typeof(CardEvent.Contact), nameof(CardEvent.Contact.Note)),
        (typeof(CardEvent.Lost), nameof(CardEvent.Lost.Why)),
        (typeof(CardEvent.Transferred), nameof(CardEvent.Transferred.Cause)),
        (typeof(OwnerTransfer), nameof(OwnerTransfer.Cause)),
        (typeof(BaseCustomer), nameof(BaseCustomer.SwitchedReason)),
        (typeof(Consultant), nameof(Consultant.Name)),
    ];

    private static readonly (Type Type, string Member)[] LeftOut =
    [
        (typeof(CustomerCard), nameof(CustomerCard.Scale)),
        (typeof(Explanation), nameof(Explanation.Because)),
        (typeof(TrafficRecord), nameof(TrafficRecord.Stay)),
    ];

    private static readonly (CardMove Move, Type Type)[] Events =
    [
        (CardMove.Contact, typeof(CardEvent.Contact)),
        (CardMove.SignOrder, typeof(CardEvent.OrderSigned)),
        (CardMove.CancelOrder, typeof(CardEvent.OrderCancelled)),
        (CardMove.Deliver, typeof(CardEvent.Delivered)),
        (CardMove.Lose, typeof(CardEvent.Lost)),
        (CardMove.SetDormant, typeof(CardEvent.WentDormant)),
        (CardMove.Reactivate, typeof(CardEvent.Reactivated)),
        (CardMove.Transfer, typeof(CardEvent.Transferred)),
        (CardMove.MergeInto, typeof(CardEvent.MergedInto)),
        (CardMove.Unmerge, typeof(CardEvent.Unmerged)),
        (CardMove.TakeOver, typeof(CardEvent.TookOver)),
        (CardMove.GiveBack, typeof(CardEvent.GaveBack)),
    ];

    public static void Shape(JsonTypeInfo contract, bool withPersonalData)
    {
        if (contract.Type.Assembly != typeof(Contracts).Assembly || contract.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        Discriminate(contract);
        var isEvent = contract.Type.IsAssignableTo(typeof(CardEvent));
        for (var i = contract.Properties.Count - 1; i >= 0; i--)
        {
            var property = contract.Properties[i];
            if (Is(LeftOut, contract.Type, property) || (isEvent && property.Set is null && !IsArgument(property)))
            {
                contract.Properties.RemoveAt(i);
            }
            else
            {
                Shape(property, contract.Type, withPersonalData);
            }
        }
    }

    private static void Shape(JsonPropertyInfo property, Type type, bool withPersonalData)
    {
        property.IsRequired |= property is { Set: not null, AssociatedParameter.HasDefaultValue: false };
        if (!withPersonalData && Is(Personal, type, property))
        {
            property.ShouldSerialize = (_, _) => false;
        }

        if (property.PropertyType == typeof(CustomerCard) && type == typeof(CardEvent.TookOver))
        {
            property.CustomConverter = new CardByIdConverter();
        }
        else if (property.PropertyType == typeof(bool) && type == typeof(MoveResult))
        {
            property.Name = "answer";
            property.CustomConverter = new AnswerConverter();
        }
    }

    private static void Discriminate(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(CardEvent))
        {
            contract.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "move" };
            foreach (var (move, type) in Events)
            {
                contract.PolymorphismOptions.DerivedTypes.Add(new(type, Codes.Of<CardMove>().CodeOf(move)));
            }

            // Without a move there is nothing to make.
            contract.CreateObject = () => throw new JsonException("An event tells its 'move'.");
        }
        else if (contract.Type == typeof(WorklistTask))
        {
            contract.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "task" };
            contract.PolymorphismOptions.DerivedTypes.Add(new(typeof(WorklistTask.AsListed), "as-listed"));
            contract.PolymorphismOptions.DerivedTypes.Add(new(typeof(WorklistTask.HandOver), "hand-over"));
            contract.PolymorphismOptions.DerivedTypes.Add(new(typeof(WorklistTask.ContactOwner), "contact-owner"));
        }
    }

    private static bool IsArgument(JsonPropertyInfo property) => property.AssociatedParameter is not null;

    private static bool Is((Type Type, string Member)[] members, Type type, JsonPropertyInfo property) =>
        Array.Exists(members, member => member.Type == type
            && property.AttributeProvider is System.Reflection.MemberInfo declared && declared.Name == member.Member);
}
