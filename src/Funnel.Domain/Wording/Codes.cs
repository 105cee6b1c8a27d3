using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Funnel.Domain.Wording;

/// <summary>The one way from an enum to its exchange codes and names, the library's own or a vendor's.</summary>
public static class Codes
{
    /// <summary>
    /// The codes and names of every member, as each declares its own by <see cref="CodeAttribute"/>. The empty member
    /// of a flags enum needs none: a record that has nothing lists no code.
    /// </summary>
    /// <typeparam name="TValue">The enum, such as <c>LostReason</c>.</typeparam>
    /// <exception cref="ArgumentException">A member declares no code, or one that another has.</exception>
    public static CodeBook<TValue> Of<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TValue>()
        where TValue : struct, Enum =>
        Declared<TValue>.Book ?? throw new ArgumentException(
            $"Every member of {typeof(TValue).Name} is to declare a code, and none the code of another.");

    /// <summary>Read once for each enum, when it is first asked for.</summary>
    private static class Declared<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TValue>
        where TValue : struct, Enum
    {
        public static CodeBook<TValue>? Book { get; } = Read();

        private static CodeBook<TValue>? Read()
        {
            var members = Enum.GetValues<TValue>().Where(IsNameable).Select(value => (value, NameOf(value))).ToList();
            var codes = members.Select(member => member.Item2?.Code).OfType<string>();
            return codes.Distinct(StringComparer.Ordinal).Count() == members.Count ? new(members!) : null;
        }

        private static CodeAttribute? NameOf(TValue value) =>
            typeof(TValue).GetField(value.ToString())?.GetCustomAttribute<CodeAttribute>();

        private static bool IsNameable(TValue value) =>
            !EqualityComparer<TValue>.Default.Equals(value, default)
            || !typeof(TValue).IsDefined(typeof(FlagsAttribute), inherit: false);
    }
}
