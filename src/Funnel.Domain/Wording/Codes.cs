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
            var values = Array.FindAll(Enum.GetValues<TValue>(), IsNameable);
            var names = new CodeAttribute[values.Length];
            HashSet<string> codes = new(StringComparer.Ordinal);
            for (var place = 0; place < values.Length; place++)
            {
                if (NameOf(values[place]) is not { } name || !codes.Add(name.Code))
                {
                    return null;
                }

                names[place] = name;
            }

            return new(values, names);
        }

        private static CodeAttribute? NameOf(TValue value) =>
            typeof(TValue).GetField(value.ToString())?.GetCustomAttribute<CodeAttribute>();

        private static bool IsNameable(TValue value) =>
            !EqualityComparer<TValue>.Default.Equals(value, default)
            || !typeof(TValue).IsDefined(typeof(FlagsAttribute), inherit: false);
    }
}
