title = Users found { $found } in { $product } and its maker conceded it; that the { $implied } had been implied is the article’s reading
subtitle = What { $product } is built on, and what the article says was implied, { $as-of }

series-said = What is said
series-source = On whose word
base = base model
source = on whose word
legend-us = US models
legend-china = Chinese model

limit-implied = What was implied is read from marketing; the article quotes no sentence of Cursor’s that names a model.
limit-found = What was found rests on users who recognised the model and on a co-founder who then conceded it; no test is cited.
limit-kind = That the product is the first of its kind is the article’s own judgement.

summary-what = Words before and after an arrow: the base model that the article says was implied and what was found instead, with the source of each.
summary-trend = Implied by: { $implied }. Found by: { $found }.
