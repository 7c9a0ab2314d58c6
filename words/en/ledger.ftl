### Words of the page of claims.

title = Check the math
# What search engines are told of the page.
description = { $count } statements of the article that follow from figures or compare them, each computed again from its own figures and judged: { $agree } agree, { $disagree } disagree.
line = { $count } statements of the article follow from figures or compare them. Wherever it gives the figures that this takes, each was computed again, exactly, and judged.
fair = A printed figure stands for every value that its rounding allows, and a statement has the benefit of every fair way of reading it. A verdict tells what figures say, not what anybody meant.
# How sure one may be of the checker itself.
seeded = The checker is the first thing to doubt: of { $all } errors put into tables that agree, it found { $found }.

## The picture

picture = All of them in the article’s order
how = Each square is a statement and leads to it; each row is a chapter.
chapter = Chapter { $number }
opening = Opening
summary = Summary
posts = Posts
related = Related
closing = Closing
headline = Title

## What verdicts mean

agrees-when = the printed figures themselves give what is stated
rounds-when = they do once their rounding is allowed for
tension-when = some fair readings give it and others do not, or a bound says little
disagrees-when = no reading gives it
unchecked-when = a figure that it takes is not given
incomparable-when = the figures are of different things

## Filters

filters = Show
verdict = Verdict
kind = Kind
section = Section
company = Company
all-verdicts = All verdicts
all-kinds = All kinds
all-sections = All sections
all-companies = All companies
none = No statement fits all of these.

## Exchange rates

rates = What the exchange rate changes
rates-line = Statements that convert money: { $count }. A verdict is over every rate that the article’s figures imply; this is what it would be if all money were converted at that rate. Statements that hold at some of these rates and not at others: { $depend }.
rates-statement = Statement
rates-judged = As judged
# A link from a claim to that table.
rates-depends = Depends on the exchange rate
all-rates = Over all rates
rate-changes = Other at { $rate } ({ $count })

## What is stated twice

twice = Stated again and differently
twice-line = Places that give the same thing by figures that cannot all hold: cells that share company, measure and time, and statements that repeat others. Which of them is off the figures cannot tell.
twice-rate = They are in different currencies, so the exchange rate may be the reason; neither figure need be off.
twice-day = Either day may be a slip, or the days of neighbouring rows may have changed places.
twice-other = They may be of different days or counted in different ways, or either may be a slip.

## Kinds

kind-ratio = Multiple
kind-share = Share
kind-sum = Sum
kind-difference = Difference
kind-growth = Growth
kind-conversion = Conversion of currency
kind-count = Count
kind-rank = Place in an order
kind-order = Order
kind-span = Span of time
kind-equality = The same thing stated again
kind-comparison = Comparison
kind-bound = Bound
kind-outside = Rests on outside knowledge

## A claim

list = Every statement, the weightiest first
changes-point = What does not hold here changes the point of the sentence.
takes = What it takes
stated = Stated
computed = Computed
left = Left of the sign
right = Right of the sign
alike = What would make the figures agree
shared = A change that several statements need
outside = From outside the article: { $source }.
stands = Where it stands
whole-column = { $column }, every row
paragraph = paragraph { $number }
sentence = sentence { $number }
heading = heading
number-line = What is stated and what the figures give, on the same line
cite = To cite
citation = Olympus, “{ $statement }”: { $verdict }. Claim { $id }, data version { $version }.
cite-as = Cite this statement
link = Link to this claim
coverage = What the article says of whom, and where it is silent
dispute = Dispute it
dispute-how = To dispute a verdict, name the claim and the cell, the reading or the formula that you hold to be wrong, and write to whoever publishes this site. A claim is a row of claims.csv; its formula can be read and changed without any code.
history = A verdict that changes from an edition of the data to the next is told at its claim, and in a feed.
# The day is that of the edition of the data.
unchanged = No verdict has changed since the ledger began, with the data of { $date }.
changed = { $date }, data version { $version }: { $before } became { $after }
entered = In the ledger since { $date }, data version { $version }
left-ledger = No longer in the ledger
files = The ledger as files
feed = Changed verdicts (Atom)
began = The ledger has { $count } statements

## On other pages

checks = Checks
checks-line =
    { $count ->
        [one] { $count } statement of the article uses figures of this chart.
       *[other] { $count } statements of the article use figures of this chart.
    }
company-line =
    { $count ->
        [one] { $count } statement of the article is about this company.
       *[other] { $count } statements of the article are about this company.
    }
more-checks =
    { $count ->
        [one] { $count } more statement
       *[other] { $count } more statements
    }
count-checks =
    { $count ->
        [one] { $count } check
       *[other] { $count } checks
    }
front = Does the arithmetic hold?
front-line = { $count } statements of the article follow from figures or compare them. { $agree } agree with the figures that it gives, { $disagree } do not; the rest are in tension, not comparable or cannot be checked.
front-three = These change the point of their sentence:
all = All of them, with their figures
