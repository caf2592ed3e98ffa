// Hands the dataset that the page holds over to its element.
document.querySelector('claim-comparator').data = document.querySelector('#dataset').textContent;
